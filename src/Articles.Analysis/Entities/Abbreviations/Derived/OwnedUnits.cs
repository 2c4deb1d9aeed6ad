using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A unit of a known body without that body's name (某科学院国家天文台: 国家天文台), which is what its own articles call it. A firm's
/// branch and a body's committee have no name of their own.
/// </summary>
internal static class OwnedUnits
{
    private const int ShortestUnit = 5;

    private static readonly WordSet Nameless = new([
        "公司",
        "集团",
        "分行",
        "支行",
        "总部",
        "党委",
        "党组",
        "工会",
        "分会",
        "委员会",
    ]);

    /// <summary>The unit's own name; null where the body from a token to another is no such unit.</summary>
    public static string? NameOf(TokenizedText text, int first, int last) =>
        first < last
        && text.IsOneOf(first, Grammar.Bodies)
        && text.End(last) - text.End(first) >= ShortestUnit
        // 马克思主义学院 is what every university has.
        && text[first + 1] is ['国', '家', ..] or ['中', '国', ..] or ['全', '国', ..]
        && Grammar.HeadAtEnd(text[last]) is { Strength: Strength.Sure, Category: EntityCategory.Organization }
        && Nameless.LongestEnd(text[last]) == 0
            ? text.Slice(first + 1, last)
            : null;

    /// <summary>Whether a short form is what is left of a name without the known body that it begins with.</summary>
    public static bool Is(string full, string shortForm) =>
        full.EndsWith(shortForm, StringComparison.Ordinal)
        && Grammar.Bodies.Contains(full.AsSpan(0, full.Length - shortForm.Length));
}
