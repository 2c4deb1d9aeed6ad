using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds bodies that a text says have got another name: 甲市医院（…）迎来转身，正式更名为乙大学附属医院. The sentence names no other body before
/// that, but in the bracket behind the first.
/// </summary>
internal static class RenamedBodies
{
    private static readonly WordSet Verbs = WordTable.Set("brackets", "renamed");

    // As far as the former name is looked for: the bound that keeps the time linear.
    private const int Reach = 120;

    /// <summary>Adds the pairs of names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> pairs)
    {
        var next = 0;
        for (var at = text.Text.IndexOf('名'); at > 0; at = text.Text.IndexOf('名', at + 1))
        {
            if (Verbs.LongestStart(text.Text.AsSpan(at - 1)) is not (> 0 and var verb))
            {
                continue;
            }
            while (next < chosen.Count && chosen[next].Start < at - 1 + verb)
            {
                next++;
            }
            if (
                next < chosen.Count
                && chosen[next] is { Category: EntityCategory.Organization } renamed
                && renamed.Start == at - 1 + verb
                && Former(text.Text, chosen, next - 1, at - 1) is { } former
            )
            {
                pairs.Add((text.NameOf(renamed.Start, renamed.End), text.NameOf(former.Start, former.End)));
            }
        }
    }

    // The only body that the sentence names before its verb, but for one in the bracket behind it; null if it names several.
    private static Candidate? Former(string text, List<Candidate> chosen, int last, int verb)
    {
        var from = Math.Max(0, verb - Reach);
        from += text.AsSpan(from, verb - from).LastIndexOfAny('。', '\n', '；') + 1;
        Candidate? only = null;
        var inBracket = false;
        for (var i = last; i >= 0 && chosen[i].Start >= from; i--)
        {
            var name = chosen[i];
            if (name.Category != EntityCategory.Organization)
            {
                continue;
            }
            if (only is not null && !inBracket)
            {
                return null;
            }
            (only, inBracket) = (name, name.Start > 0 && text[name.Start - 1] is '（' or '(');
        }
        return inBracket ? null : only;
    }
}
