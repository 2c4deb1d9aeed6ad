using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>Finds which meeting a code with a year stands for: CES 2024 is the one meeting of 2024 that the article names.</summary>
internal static class MeetingsByYear
{
    private const int LongestCode = 12;

    /// <summary>Adds the codes, each with the name of the meeting.</summary>
    /// <param name="words">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText words, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        var text = words.Text;
        using var events = TextStretches.Take(text);
        using var lent = LentMap<int, (int Event, int Count)>.Take();
        var named = lent.Items;
        foreach (var candidate in chosen)
        {
            if (candidate.Category == EntityCategory.Event)
            {
                var known = events.Count;
                var number = events.Add(candidate.Start, candidate.Length);
                if (number == known && YearOfName(events[number]) is >= 0 and var year)
                {
                    named[year] = (number, named.GetValueOrDefault(year).Count + 1);
                }
            }
        }
        for (var i = 0; i < events.Count; i++)
        {
            if (YearOfCode(events[i]) is >= 0 and var year && named.GetValueOrDefault(year) is { Count: 1 } only)
            {
                forms.Add((events[only.Event].ToString(), events[i].ToString()));
            }
        }
    }

    private static int YearOfName(ReadOnlySpan<char> name) =>
        name.IndexOfAnyInRange('A', 'Z') < 0 && name.IndexOfAnyInRange('a', 'z') < 0 ? Year(name) : -1;

    private static int YearOfCode(ReadOnlySpan<char> name) =>
        name.Length <= LongestCode && name.IndexOfAnyInRange('A', 'Z') >= 0 ? Year(name) : -1;

    // The first digits, if they are four at least; -1 if there is none.
    private static int Year(ReadOnlySpan<char> name)
    {
        var at = name.IndexOfAnyInRange('0', '9');
        return at >= 0 && at + 4 <= name.Length && !name.Slice(at, 4).ContainsAnyExceptInRange('0', '9')
            ? int.Parse(name.Slice(at, 4))
            : -1;
    }
}
