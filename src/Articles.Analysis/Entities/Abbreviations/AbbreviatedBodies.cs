using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds where a text calls a body in short whose full name it gives elsewhere: 甲飞 for 甲乙飞机工业集团, 甲交所 for 甲乙证券交易所.
/// No common word is taken, nor what could stand for two bodies.
/// </summary>
internal static class AbbreviatedBodies
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int LongestCommon = 5;
    private const int ShortestActor = 4;
    private const int LongestStart = 4;

    /// <summary>How often the dictionary's corpus has a noun at most that a firm's name may be: 光明 is too common.</summary>
    private const int MostFrequent = 5;

    /// <summary>Adds the short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        using var bodies = new BodiesByBeginning(text, chosen);
        if (bodies.Count == 0)
        {
            return;
        }
        var next = 0;
        for (var i = bodies.Next(text, 0); i < text.Count; i = bodies.Next(text, i + 1))
        {
            if (bodies.FirstAt(text.Text[text.Start(i)]) is not (>= 0 and var first))
            {
                continue;
            }
            while (next < chosen.Count && chosen[next].End <= text.Start(i))
            {
                next++;
            }
            var limit = next < chosen.Count ? chosen[next].Start : text.Text.Length;
            // A place or a known body may begin a firm's name: 清河云帆智能 where only 清河 was found.
            var longer =
                next < chosen.Count
                && limit == text.Start(i)
                && (
                    chosen[next].Category == EntityCategory.Location
                    || (chosen[next].Category == EntityCategory.Organization && chosen[next].Length < LongestStart)
                );
            limit =
                !longer ? limit
                : next + 1 < chosen.Count ? chosen[next + 1].Start
                : text.Text.Length;
            if (text.Start(i) < limit && FormAt(text, i, limit, bodies, first) is { } form)
            {
                forms.Add(form);
                if (WithoutPlace(text, i, form.Short) is { } rest)
                {
                    forms.Add((form.Full, rest));
                }
            }
        }
    }

    // The longest form that begins at a word: 清河云帆智能, not 清河云帆.
    private static (string Full, string Short)? FormAt(
        TokenizedText text,
        int first,
        int limit,
        BodiesByBeginning bodies,
        int firstBody
    )
    {
        (string, string)? longest = null;
        var beginning = text.Text[text.Start(first)];
        for (var last = first; last < text.Count && text.End(last) <= limit; last++)
        {
            var length = text.End(last) - text.Start(first);
            if (length > Longest || !bodies.Hold(beginning, firstBody, last == first ? text[last][1..] : text[last]))
            {
                break;
            }
            if (
                length < Shortest
                || ((IsCommon(text, first, last) || length > LongestCommon) && !MayBeActor(text, first, last))
            )
            {
                continue;
            }
            var form = text.Slice(first, last);
            longest = OnlyBody(bodies, firstBody, form) is { } full ? (full, form) : longest;
        }
        return longest;
    }

    // The one body that a form is short for; null if it is for none, or for several.
    private static string? OnlyBody(BodiesByBeginning bodies, int firstBody, string form)
    {
        string? only = null;
        for (var i = firstBody; i >= 0; i = bodies.After(i))
        {
            var name = bodies[i];
            // In whatever way it is short, its second character stands in the name.
            if (name.Contains(form[1]) && IsShortOf(form, name))
            {
                if (only is not null && CompanyName.Identity(name) != CompanyName.Identity(only))
                {
                    return null;
                }
                only ??= name;
            }
        }
        return only;
    }

    // 清河云帆智能 in one place, 云帆智能 in another.
    private static string? WithoutPlace(TokenizedText text, int first, string form) =>
        text.IsPlace(first) && form.Length - text[first].Length >= ShortestActor ? form[text[first].Length..] : null;

    private static bool IsShortOf(string form, string full) =>
        Acronym.Abbreviates(form, full) || FirmAbbreviation.IsShortOf(form, full);

    // 航海宏图表示, 航海宏图：…: common words too are a firm's name where a clause begins with them as with somebody who acts, unless
    // they only tell a kind (城市建设).
    private static bool MayBeActor(TokenizedText text, int first, int last)
    {
        var kinds = 0;
        for (var i = first; i <= last; i++)
        {
            kinds += text.IsOneOf(i, Grammar.Generic) ? 1 : 0;
        }
        return last > first
            && text.End(last) - text.Start(first) >= ShortestActor
            && 2 * kinds <= last - first + 1
            && (
                first == 0
                || text.Mark(first - 1) is '\n' or '。' or '，' or '；' or '！'
                || text[first - 1] is "由" or "据" or "与" or "和" or "对" or "旗下"
            )
            && (
                text.Mark(last + 1) is '：' or '、'
                || text.Tag(last + 1) is "v" or "p" or "d" or "title" or "ad" or "mq" or "t"
            );
    }

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
            if (text.Tag(i) is "nz" or "nt" or "x" || text.IsPlace(i))
            {
                return false;
            }
            if (text[i].Length == 1)
            {
                return Words.All.TryGetValue(text.SpanOf(first, last), out _);
            }
        }
        return !text.IsPlace(first);
    }
}
