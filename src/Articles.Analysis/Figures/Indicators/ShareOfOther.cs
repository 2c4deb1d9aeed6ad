using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells a share of somebody else's value: 人均面积…，仅为甲省的75.7%、乙省的72%; 速度…，是甲系统的6倍.</summary>
internal static class ShareOfOther
{
    /// <summary>Whether all that a percentage has before it is whose value it is a share of.</summary>
    public static bool Is(string text, in Quantity quantity, TextSpan noun, MentionIndex mentions) =>
        quantity.Unit.Kind is UnitKind.Percent or UnitKind.Multiple
        && text[quantity.Offset - 1] == '的'
        && mentions.At(noun.Offset) is { Entity.Category: not EntityCategory.Person } other
        && (other.Offset, other.End) == (noun.Offset, noun.End);
}
