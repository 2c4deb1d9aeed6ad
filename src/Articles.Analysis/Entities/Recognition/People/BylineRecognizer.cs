using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// Finds who wrote an article where no title says so: in brackets behind 消息 or 讯 (某月某日消息（林晓）…), and on a line of names
/// with spaces between that ends in where they write from (林晓 陈一 发自 …).
/// </summary>
internal sealed class BylineRecognizer : IRecognizer
{
    private const int MostNames = 6;
    private const int LongestPenName = 16;
    private const string From = "发自";

    private const int MostSpaces = 2;

    private static readonly WordSet Signed = WordTable.Set("people", "signed");
    private static readonly WordSet Labels = WordTable.Set("people", "labels");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (
            var i = text.Next(1, '（', '(', '|', '｜', '丨');
            i < text.Count;
            i = text.Next(i + 1, '（', '(', '|', '｜', '丨')
        )
        {
            if (text.Mark(i) is not ('（' or '('))
            {
                if (Labels.Contains(text[text.Before(i)]))
                {
                    AddLabelled(text, i, candidates);
                }
            }
            else if (text[i - 1] is "消息" or "讯" or "电" or "报道")
            {
                AddBracket(text, i, candidates);
            }
        }
        var s = text.Text;
        for (
            var at = s.IndexOf(From, StringComparison.Ordinal);
            at >= 0;
            at = s.IndexOf(From, at + 1, StringComparison.Ordinal)
        )
        {
            AddLine(text, text.TokenAt(at), candidates);
        }
        for (var i = text.Next(0, ' ', '　'); i < text.Count; i = text.Next(i + 1, ' ', '　'))
        {
            if (text.Kind(i) == TokenKind.Space && Signed.LongestEnd(text[i - 1]) > 0)
            {
                AddSpaced(text, text.End(i), candidates);
            }
        }
    }

    // 记者 林 晓 陈一一: names of two characters are set as wide as those of three, with a space between.
    private static void AddSpaced(TokenizedText text, int start, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var names = 0; names < MostNames && start < s.Length; names++)
        {
            var end = start;
            while (end < s.Length && s[end] is >= '\u4e00' and <= '\u9fff')
            {
                end++;
            }
            if (end == start + 1 && SpacedEnd(s, start) is > 0 and var spaced)
            {
                end = spaced;
                candidates.Add(new Candidate(start, end, EntityCategory.Person, 0.9));
            }
            else if (end - start is not (2 or 3) || !IsName(s.AsSpan(start, end - start)))
            {
                return;
            }
            if (end >= s.Length || s[end] is not (' ' or '　' or '、'))
            {
                return;
            }
            start = end + 1;
        }
    }

    // A surname of one character, and one or two more with spaces between; 0 if that is not so.
    private static int SpacedEnd(string text, int start)
    {
        var given = GivenAfter(text, start);
        if (PersonName.SurnameLength(text.AsSpan(start, 1)) != 1 || given < 0)
        {
            return 0;
        }
        // 林 一 晓, but 林 晓|陈 一.
        var third = GivenAfter(text, given);
        return third >= 0 && GivenAfter(text, third) < 0 ? third + 1 : given + 1;
    }

    // The single character behind spaces; -1 if there is none, or one that says what somebody did (林 晓 摄).
    private static int GivenAfter(string text, int before)
    {
        var at = before + 1;
        while (at < text.Length && text[at] is ' ' or '　' && at - before <= MostSpaces)
        {
            at++;
        }
        return
            at > before + 1
            && at < text.Length
            && text[at] is (>= '\u4e00' and <= '\u9fff') and not ('摄' or '文' or '图')
            && (at + 1 >= text.Length || text[at + 1] is not (>= '\u4e00' and <= '\u9fff'))
            ? at
            : -1;
    }

    // 编译 | 林晓、甲乙丙丁: to the end of the line, whatever they call themselves.
    private static void AddLabelled(TokenizedText text, int bar, List<Candidate> candidates)
    {
        var (s, known, at) = (text.Text, candidates.Count, text.End(bar));
        at += at < s.Length && s[at] == ' ' ? 1 : 0;
        while (
            candidates.Count - known < MostNames
            && LengthOfPenName(s, at) is > 0 and var length
            && !IsNoPenName(s.AsSpan(at, length))
        )
        {
            candidates.Add(new Candidate(at, at + length, EntityCategory.Person, 0.85));
            at += length;
            if (at >= s.Length || s[at] is not ('、' or ' ' or '，'))
            {
                break;
            }
            at++;
        }
        if (at < s.Length && s[at] != '\n')
        {
            candidates.RemoveRange(known, candidates.Count - known);
        }
    }

    // Two to four characters, or Latin letters that begin with a capital one.
    private static int LengthOfPenName(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(LongestPenName, text.Length - start));
        var han = rest.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        han = han < 0 ? rest.Length : han;
        if (han > 0)
        {
            return han is >= 2 and <= 4 ? han : 0;
        }
        var latin = 0;
        while (latin < rest.Length && char.IsAsciiLetter(rest[latin]))
        {
            latin++;
        }
        return latin is >= 3 and < LongestPenName && char.IsAsciiLetterUpper(rest[0]) ? latin : 0;
    }

    // 文 | 某某公园, 记者 | 单位, 编辑 | 某某日报: a body, a page's button or a form's field.
    private static bool IsNoPenName(ReadOnlySpan<char> name) =>
        CommonWords.Contain(name)
        || Grammar.Bodies.Contains(name)
        || Grammar.HeadAtEnd(name) is { Strength: not Strength.Weak, Word.Length: > 1 }
        || name is [.., '报' or '网' or '社' or '刊'];

    private static void AddBracket(TokenizedText text, int open, List<Candidate> candidates)
    {
        if (text.Partner(open) is not (var close and > 0))
        {
            return;
        }
        var (start, end) = (text.End(open), text.Start(close));
        if (IsName(text.Text.AsSpan(start, end - start)))
        {
            candidates.Add(new Candidate(start, end, EntityCategory.Person, 0.85));
        }
    }

    // Names with spaces between, from the beginning of the line: who has a rare surname is told by who stands beside.
    private static void AddLine(TokenizedText text, int verb, List<Candidate> candidates)
    {
        var s = text.Text;
        var (known, end, isSure) = (candidates.Count, text.Start(verb), false);
        while (end > 0 && s[end - 1] is ' ' or '　' && candidates.Count - known < MostNames)
        {
            var last = --end;
            while (end > 0 && s[end - 1] is >= '\u4e00' and <= '\u9fff')
            {
                end--;
            }
            if (last - end is not (2 or 3))
            {
                break;
            }
            isSure |= IsName(s.AsSpan(end, last - end));
            candidates.Add(new Candidate(end, last, EntityCategory.Person, 0.8));
        }
        if (!isSure || (end > 0 && s[end - 1] != '\n'))
        {
            candidates.RemoveRange(known, candidates.Count - known);
        }
    }

    private static bool IsName(ReadOnlySpan<char> name) =>
        PersonName.SurnameLength(name) is > 0 and var surname
        && name.Length - surname is 1 or 2
        && !name.ContainsAnyExceptInRange('\u4e00', '\u9fff')
        && !CommonWords.Contain(name);
}
