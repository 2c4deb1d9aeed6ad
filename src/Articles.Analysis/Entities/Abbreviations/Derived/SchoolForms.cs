using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A university or college in two characters, the first of its place and the first of what it teaches: 江州农业大学 is 江农. Its
/// name in three (江农大) is an acronym like that of any other body.
/// </summary>
internal static class SchoolForms
{
    private const int LengthOfPlace = 2;
    private const int LengthOfNoun = 2;

    private static readonly WordSet Regions = new(["华中", "华东", "华南", "华北", "西南", "西北", "东北", "中南"]);

    /// <summary>The short form of a school's name; null where it is a common word or a place, and for any other body.</summary>
    public static string? Of(string name)
    {
        if (
            name.Length < LengthOfPlace + LengthOfNoun + 2
            || name.AsSpan(name.Length - LengthOfNoun) is not ("大学" or "学院")
            // 江州农大农学院: a university's college.
            || name.AsSpan(0, name.Length - LengthOfNoun).Contains('大')
            || !(
                Places.All.LongestPrefix(name, out _) == LengthOfPlace
                || Regions.Contains(name.AsSpan(0, LengthOfPlace))
            )
            || Places.All.LongestPrefix(name.AsSpan(LengthOfPlace), out _) >= LengthOfPlace
        )
        {
            return null;
        }
        ReadOnlySpan<char> form = [name[0], name[LengthOfPlace]];
        return Words.All.Contains(form) || Places.All.Contains(form) ? null : form.ToString();
    }
}
