using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells a share of another place's value: 人均面积…，仅为甲省的75.7%、乙省的72%.</summary>
internal static class ShareOfPlace
{
    /// <summary>Whether all that a percentage has before it is the place whose value it is a share of.</summary>
    public static bool Is(string text, Quantity quantity, TextSpan noun, MentionIndex mentions) =>
        quantity.Unit.Kind is UnitKind.Percent or UnitKind.Multiple
        && text[quantity.Offset - 1] == '的'
        && mentions.At(noun.Offset) is { Entity.Category: EntityCategory.Location } place
        && (place.Offset, place.End) == (noun.Offset, noun.End);
}
