using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds where a text calls a body in short whose full name it gives elsewhere: 甲飞 for 甲乙飞机工业集团, 甲交所 for 甲乙证券交易所.
/// No common word is taken, nor what could stand for two bodies.
/// </summary>
internal static class AbbreviatedBodies
{
    private const int Shortest = 2;
    private const int Longest = 5;

    /// <summary>How often the dictionary's corpus has a noun at most that a firm's name may be: 光明 is too common.</summary>
    private const int MostFrequent = 5;

    /// <summary>The short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    public static IEnumerable<(string Full, string Short)> Find(TokenizedText text, IReadOnlyList<Candidate> chosen)
    {
        var byFirst = chosen
            .Where(x => x.Category == EntityCategory.Organization && x.Length > 3)
            .Select(x => text.Text[x.Start..x.End])
            .Distinct()
            .SelectMany(x =>
                FirmAbbreviation.Beginnings(x).Union(Acronym.Beginnings(x)).Select(y => (First: y, Body: x))
            )
            .GroupBy(x => x.First)
            .ToDictionary(x => x.Key, x => new Bodies(x.Select(y => y.Body)));
        var next = 0;
        for (var i = 0; i < text.Count && byFirst.Count > 0; i++)
        {
            while (next < chosen.Count && chosen[next].End <= text.Start(i))
            {
                next++;
            }
            var limit = next < chosen.Count ? chosen[next].Start : text.Text.Length;
            if (text.Start(i) < limit && byFirst.TryGetValue(text.Text[text.Start(i)], out var bodies))
            {
                foreach (var form in FormsAt(text, i, limit, bodies))
                {
                    yield return form;
                }
            }
        }
    }

    private static IEnumerable<(string, string)> FormsAt(TokenizedText text, int first, int limit, Bodies bodies)
    {
        for (var last = first; last < text.Count && text.End(last) <= limit; last++)
        {
            var length = text.End(last) - text.Start(first);
            if (length > Longest || !bodies.Hold(text[last]))
            {
                yield break;
            }
            if (length < Shortest || IsCommon(text, first, last))
            {
                continue;
            }
            var form = text.Slice(first, last);
            var full = bodies.Names.Where(x => IsShortOf(form, x)).Take(2).ToList();
            if (full.Count == 1)
            {
                yield return (full[0], form);
            }
        }
    }

    private static bool IsShortOf(string form, string full) =>
        Acronym.Abbreviates(form, full) || FirmAbbreviation.IsShortOf(form, full);

    // A word of the language, or words all of which are; a name is made of rests.
    private static bool IsCommon(TokenizedText text, int first, int last)
    {
        if (first == last)
        {
            return text.IsPlace(first)
                || !(
                    text.Tag(first) is "x" or ['n', 'z' or 't' or 'r', ..] or "j"
                    || (
                        text.Tag(first) == "n"
                        && Words.All.TryGetValue(text[first], out var word)
                        && Words.Frequency(word) <= MostFrequent
                    )
                );
        }
        for (var i = first; i <= last; i++)
        {
            if (text[i].Length == 1)
            {
                return Words.All.TryGetValue(text.Slice(first, last), out _);
            }
        }
        return !text.IsPlace(first);
    }

    // The bodies whose short forms may begin with one character.
    private sealed class Bodies(IEnumerable<string> names)
    {
        private readonly HashSet<char> _characters = [.. names.Take(NameSet.MostCompared).SelectMany(x => x)];

        public List<string> Names { get; } = [.. names.Take(NameSet.MostCompared)];

        public bool Hold(ReadOnlySpan<char> word)
        {
            foreach (var c in word)
            {
                if (!_characters.Contains(c))
                {
                    return false;
                }
            }
            return true;
        }
    }
}
