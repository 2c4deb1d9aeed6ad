using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>
/// A university or college in two characters, the first of its place and the first of what it teaches: 江州农业大学 is 江农. Its
/// name in three (江农大) is an acronym like that of any other body.
/// </summary>
internal static class SchoolForms
{
    /// <summary>The short form of the school from a token to another; null where it is a common word or a place.</summary>
    public static string? Of(TokenizedText text, int first, int last)
    {
        if (last - first < 2 || text[last] is not ("大学" or "学院") || !text.IsPlace(first) || text.IsPlace(first + 1))
        {
            return null;
        }
        ReadOnlySpan<char> form = [text[first][0], text[first + 1][0]];
        return Words.All.Contains(form) || Lexicon.Places.All.Contains(form) ? null : form.ToString();
    }
}
