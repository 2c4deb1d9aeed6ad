using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Mentions;

/// <summary>Finds every place where a text uses a name that some place of it established.</summary>
internal static class MentionFinder
{
    /// <summary>Finds all mentions in text order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names, each with its category.</param>
    /// <param name="chosen">The candidates that stand; they are mentions themselves.</param>
    /// <param name="mentions">Takes the mentions.</param>
    public static void Find(
        TokenizedText text,
        Dictionary<string, string> names,
        List<Candidate> chosen,
        List<(string Surface, int Start)> mentions
    )
    {
        using var lent = LentList<string>.Take();
        foreach (var (name, _) in names)
        {
            if (name.Length is >= 2 and <= Entity.LongestName)
            {
                lent.Items.Add(name);
            }
        }
        using var trie = new NameTrie(lent.Items);
        // All places share one string.
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var next = 0;
        for (var at = 0; at < text.Text.Length; )
        {
            while (next < chosen.Count && chosen[next].Start < at)
            {
                next++;
            }
            var limit = next < chosen.Count ? chosen[next].Start : text.Text.Length;
            if (at == limit)
            {
                // A longer name that another place established (甲乙 of 甲乙实验室) stands before a shorter one (甲), and before
                // the place and the trade that it is made of.
                var longer = text.StartsToken(at)
                    ? trie.Longest(
                        text.Text,
                        at,
                        (text, chosen, next),
                        static (s, x) => !Cuts(s.chosen, s.next, x) && s.text.StartsToken(x)
                    )
                    : null;
                var surface =
                    longer?.Length > chosen[next].Length ? longer
                    : known.TryGetValue(text.Text.AsSpan(at..chosen[next].End), out var name, out _) ? name
                    : text.Text[at..chosen[next].End];
                mentions.Add((surface, at));
                at += surface.Length;
                continue;
            }
            var found = text.StartsToken(at)
                ? trie.Longest(
                    text.Text,
                    at,
                    (text, chosen, next, limit),
                    static (s, x) => (x <= s.limit || Covers(s.chosen, s.next, x)) && s.text.StartsToken(x)
                )
                : null;
            if (found is not null)
            {
                mentions.Add((found, at));
            }
            at = found is null ? Math.Min(limit, text.End(text.TokenAt(at))) : at + found.Length;
        }
    }

    private static bool Cuts(List<Candidate> chosen, int next, int end)
    {
        while (next < chosen.Count && chosen[next].End <= end)
        {
            next++;
        }
        return next < chosen.Count && chosen[next].Start < end;
    }

    // A longer name that another place established may hold a shorter one (甲乙 where 乙 stands), but not a part of it.
    private static bool Covers(List<Candidate> chosen, int next, int end) =>
        next < chosen.Count && end >= chosen[next].End && (next + 1 >= chosen.Count || end <= chosen[next + 1].Start);
}
