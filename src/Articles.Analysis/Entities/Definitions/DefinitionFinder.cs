using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds short forms that the text defines: （以下简称“X”）, （以下简称《规划》）, and acronyms: （WBA）; and what else stands in
/// brackets by itself, which may be one (某某交易会（某交会）).
/// </summary>
internal static class DefinitionFinder
{
    private const int LongestShortForm = 20;
    private const int LongestLatin = 60;
    private const int LongestGap = 4;
    private const int ShortestBody = 5;

    private static readonly WordSet Introductions = WordTable.Set("brackets", "");

    /// <summary>Adds every definition of a text, in text order.</summary>
    public static void Find(TokenizedText text, List<Definition> definitions)
    {
        for (var i = text.Next(1, '（', '('); i < text.Count; i = text.Next(i + 1, '（', '('))
        {
            if (text.Mark(i) is not ('（' or '(') || text.Partner(i) is not (var close and > 0) || close == i + 1)
            {
                continue;
            }
            var (start, end) = (text.End(i), text.Start(close));
            start = AfterFirstForm(text, i, start, end, definitions);
            var content = text.Text.AsSpan(start, end - start);
            var introduction = Math.Max(Introductions.LongestStart(content), OtherTime(content));
            if (introduction > 0)
            {
                (start, end) = Bare(text.Text, start + introduction, end);
            }
            var said =
                introduction > 0 || IsAbbreviation(text, i, close) || IsLatin(text, text.TokenAt(start), close - 1);
            var longest = said && text.Kind(text.TokenAt(start)) == TokenKind.Latin ? LongestLatin : LongestShortForm;
            if (
                !IsAddress(text.Text.AsSpan(start, end - start))
                && end - start >= 2
                && end - start <= longest
                // 以下称“甲方”: a part in a contract.
                && text.Text.AsSpan(start, end - start) is not ("甲方" or "乙方" or "丙方" or "丁方")
                && (said || IsOneRun(text.Text.AsSpan(start, end - start)))
            )
            {
                definitions.Add(new Definition(FullEnd(text, i - 1), start, end, said));
            }
        }
    }

    // （StarBot，下称“星澜”）, （North Star Body，NSB）: a bracket may hold two forms; where the second one begins.
    private static int AfterFirstForm(TokenizedText text, int open, int start, int end, List<Definition> definitions)
    {
        var content = text.Text.AsSpan(start, end - start);
        var comma = content.IndexOfAny('，', ',');
        if (comma <= 0)
        {
            return start;
        }
        var second = content[(comma + 1)..].TrimStart();
        var isLatin = IsLatin(text, open + 1, text.TokenAt(start + comma) - 1);
        if (Introductions.LongestStart(second) == 0 && !(isLatin && AreInitials(content[..comma], second)))
        {
            return start;
        }
        if (isLatin)
        {
            definitions.Add(new Definition(FullEnd(text, open - 1), start, start + comma, IsSaid: true));
        }
        return end - second.Length;
    }

    private static bool AreInitials(ReadOnlySpan<char> name, ReadOnlySpan<char> form)
    {
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                if (form.IsEmpty || form[0] != c)
                {
                    return false;
                }
                form = form[1..];
            }
        }
        return form.IsEmpty && name.Contains(' ');
    }

    // 甲工学院（现|甲大学）: what it is called now, or was called before.
    private static int OtherTime(ReadOnlySpan<char> content) =>
        content.Length >= ShortestBody
        && content[0] is '现' or '原'
        && Grammar.HeadAtEnd(content[1..])
            is { Category: EntityCategory.Organization, Strength: not Strength.Weak, Word.Length: > 1 }
            ? 1
            : 0;

    // www.example.cn, SH601127, 0700.HK: where to find it, no name of it.
    private static bool IsAddress(ReadOnlySpan<char> content) =>
        content.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || content.Contains("://", StringComparison.Ordinal)
        || ShareCode.Is(content);

    private static bool IsLatin(TokenizedText text, int first, int last) =>
        text.Kind(first) == TokenKind.Latin && IsLatinName(text, first, last);

    // One Latin word, or several that are spelled as a name is: Trust for Makers.
    private static bool IsLatinName(TokenizedText text, int first, int last) =>
        last == first
        // InnoTrans 2024: a meeting's name and its year.
        || (
            last == first + 2
            && text.Kind(first + 1) == TokenKind.Space
            && text.Kind(last) == TokenKind.Number
            && text[last] is ['2', '0', >= '0' and <= '9', >= '0' and <= '9']
        )
        || (LatinRun.End(text, first) == last && char.IsAsciiLetterUpper(text[first][0]));

    // A bracket that holds a name has no mark, and letters other than digits.
    private static bool IsOneRun(ReadOnlySpan<char> content)
    {
        var letters = 0;
        foreach (var c in content)
        {
            if (!CharClass.IsHan(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('-' or ' '))
            {
                return false;
            }
            letters += char.IsAsciiDigit(c) ? 0 : 1;
        }
        return letters >= 2;
    }

    // 中国甲乙研究院（甲乙院): the characters of the bracket stand in the name before it, in order.
    private static bool IsAbbreviation(TokenizedText text, int open, int close)
    {
        var name = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        if (!Acronym.MayBe(name) || !CharClass.AreHan(name))
        {
            return false;
        }
        var start = text.Start(open) - 1;
        var before = text.Text.AsSpan(0, text.Start(open));
        for (var i = name.Length - 1; i >= 0 && start >= 0; i--)
        {
            var at = before[..(start + 1)].LastIndexOf(name[i]);
            if (at < 0 || start - at > LongestGap)
            {
                return false;
            }
            start = at - 1;
        }
        return text.Start(open) - start - 1 >= (2 * name.Length) - 1;
    }

    private static int FullEnd(TokenizedText text, int last) =>
        text.Mark(last) is '》' or '”' ? text.Start(last)
        // 《甲》的报告（简称《报告》）
        : text[last - 1] is "的" && text.Mark(last - 2) == '》' ? text.Start(last - 2)
        : text.End(last);

    private const string EndsOfForm = "”》，；’";

    private static (int Start, int End) Bare(string text, int start, int end)
    {
        while (start < end && text[start] is '“' or '《' or '：' or ':' or ' ' or '为' or '‘')
        {
            start++;
        }
        var form = text.AsSpan(start, end - start);
        var stop = form.IndexOfAny(EndsOfForm);
        // “甲‘乙’”: the form's own marks.
        if (stop >= 0 && form[stop] == '’' && form[..stop].Contains('‘'))
        {
            var rest = form[(stop + 1)..].IndexOfAny(EndsOfForm);
            stop = rest < 0 ? form.Length : stop + 1 + rest;
        }
        return (start, stop < 0 ? end : start + stop);
    }
}
