using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds railways that are called by a character of each place and 线, where a railway is spoken of (大秦线、瓦日线), and lines in a list
/// that share the noun behind the last one (京沪、京广、沪昆等高铁).
/// </summary>
internal sealed class RailwayLines : IRecognizer
{
    private const char Line = '线';
    private const int Initials = 2;
    private const int MostInitials = 4;
    private const int Near = 60;
    private const int FarthestNoun = 5;

    private static readonly WordSet Nouns = WordTable.Set("places", "line");
    private static readonly WordSet OfLists = WordTable.Set("places", "line of a list");
    private static readonly WordSet Railways = WordTable.Set("places", "of railways");
    private static readonly CharacterSet Ends = new(
        WordTable
            .Set("places", "line initials")
            .Words.Concat(WordTable.Set("places", "initials before 线").Words)
            .Select(x => x[0])
    );

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        AddLines(text, candidates);
        for (var i = text.Next(1, '、'); i < text.Count; i = text.Next(i + 1, '、'))
        {
            if (text.Mark(i) == '、')
            {
                i = AddList(text, i, candidates);
            }
        }
    }

    private static void AddLines(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = s.IndexOf(Line); at >= 0; at = s.IndexOf(Line, at + 1))
        {
            if (IsLine(text, at) && IsOfRailways(s, at))
            {
                candidates.Add(new Candidate(at - Initials, at + 1, EntityCategory.Location, 0.9));
                // 扩大开行|甲乙、丙丁线: the line before it shares the noun.
                if (at - Initials - 1 > Initials && s[at - Initials - 1] == '、' && AreInitials(s, at - Initials - 1))
                {
                    candidates.Add(
                        new Candidate(at - Initials - 1 - Initials, at - Initials - 1, EntityCategory.Location, 0.9)
                    );
                }
            }
        }
    }

    // Whether two such characters end there that form no common word: 大秦, but not 通信 and 南北.
    private static bool AreInitials(string s, int end) =>
        Ends.Contains(s[end - 1])
        && Ends.Contains(s[end - 2])
        && (
            !Words.All.TryGetValue(s.AsSpan(end - Initials, Initials), out var word)
            || Words.Tag(word) is "j" or "nz" or "nr" or "ns"
        );

    private static bool IsLine(TokenizedText text, int at) =>
        at >= Initials && AreInitials(text.Text, at) && text.StartsToken(at + 1) && text.StartsToken(at - Initials);

    private static bool IsOfRailways(string s, int at)
    {
        var from = Math.Max(0, at - Near);
        var around = s.AsSpan(from, Math.Min(s.Length, at + Near) - from);
        for (var i = 0; i < around.Length; i++)
        {
            if (Railways.LongestStart(around[i..]) > 0)
            {
                return true;
            }
        }
        return false;
    }

    // 甲乙、丙丁、戊己等25条高铁, 甲乙、丙丁高铁: the lines before the last comma, and the last one behind it; returns the last comma.
    private static int AddList(TokenizedText text, int comma, List<Candidate> candidates)
    {
        var known = candidates.Count;
        if (StartBefore(text, comma) is >= 0 and var first)
        {
            Add(text, first, comma - 1, candidates);
        }
        while (candidates.Count > known)
        {
            var last = EndBehind(text, comma + 1);
            if (last < 0)
            {
                candidates.RemoveRange(known, candidates.Count - known);
            }
            else
            {
                Add(text, comma + 1, last, candidates);
                if (text.Mark(last + 1) == '、')
                {
                    comma = last + 1;
                    continue;
                }
                if (!IsNounAhead(text, last + 1))
                {
                    candidates.RemoveRange(known, candidates.Count - known);
                }
            }
            break;
        }
        return comma;
    }

    private static void Add(TokenizedText text, int first, int last, List<Candidate> candidates) =>
        candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Location, 0.9));

    // The first token of the characters before a comma, and of those the last four at most; -1 if they are none.
    private static int StartBefore(TokenizedText text, int comma)
    {
        var first = comma;
        while (first > 0 && text.Start(comma) - text.Start(first - 1) <= MostInitials && IsOfInitials(text, first - 1))
        {
            first--;
        }
        return text.Start(comma) - text.Start(first) >= Initials ? first : -1;
    }

    private static int EndBehind(TokenizedText text, int first)
    {
        var last = first - 1;
        while (
            last + 1 < text.Count
            && text.End(last + 1) - text.Start(first) <= MostInitials
            && IsOfInitials(text, last + 1)
        )
        {
            last++;
        }
        return last >= first && text.End(last) - text.Start(first) >= Initials ? last : -1;
    }

    private static bool IsOfInitials(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && (text[token].Length == 1 || (text.Tag(token) is "j" or "nz" or "nr" && !text.IsPlace(token)))
        && AllAreInitials(text[token]);

    private static bool AllAreInitials(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!Ends.Contains(c))
            {
                return false;
            }
        }
        return true;
    }

    // 高铁, 等高铁线路, 等25条高铁, 和戊己高铁.
    private static bool IsNounAhead(TokenizedText text, int token)
    {
        for (var i = token; i < token + FarthestNoun; i++)
        {
            if (text.IsOneOf(i, Nouns) || text.IsOneOf(i, OfLists))
            {
                return true;
            }
            if (
                text.Kind(i) != TokenKind.Number
                && !(text[i] is "等" or "和" or "及" or "条" or "多" or "余" || IsOfInitials(text, i))
            )
            {
                return false;
            }
        }
        return false;
    }
}
