using Articles.Lexicon;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Width;

/// <summary>
/// Writes the straight <c>"</c> of ASCII as <c>“</c> and <c>”</c> in lines of Chinese, as <c>‘</c> and <c>’</c> inside
/// such marks: in pairs alone, each of which holds Chinese or stands beside it. A line with one left over (a
/// <c>15"</c> screen), of code or of data (<c>"键": "值"</c>, <c>a="b"</c>) stays as it is, but for the one that is the
/// partner of a mark of the other kind (<see cref="MispairedMark"/>).
/// </summary>
internal sealed class QuotationMarks : ITextStep
{
    private const char Straight = '"';

    public string Name => "QuotationMarks";

    public StepPurpose Purpose => StepPurpose.Conversion;

    public void Apply(TextDraft draft, EditList edits)
    {
        if (draft.Text.AsSpan().IndexOfAny(Straight, '“', '”') < 0)
        {
            return;
        }
        var isOpen = false;
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (text.IsEmpty)
            {
                isOpen = false;
            }
            if (!isOpen && MispairedMark.Find(text) is (>= 0, var mark) mispaired)
            {
                edits.Replace(line.Start + mispaired.At, 1, mark.ToString());
                continue;
            }
            if (!text.Contains(Straight))
            {
                continue;
            }
            if (!isOpen && CharacterClass.IsChinese(text) && !IsData(text) && ArePairs(text))
            {
                Write(text, line.Start, edits);
            }
            // A pair on both sides of a line's break: what stands between two others is none.
            isOpen ^= text.Count(Straight) % 2 != 0;
            isOpen &= text.TrimEnd() is [.., not ('。' or '！' or '？' or '"')];
        }
    }

    // "张三","北京", 15" and 17" inches; 上线"甲","乙" is prose.
    private static bool IsData(ReadOnlySpan<char> text)
    {
        var inches = 0;
        for (var at = 1; at < text.Length; at++)
        {
            inches += text[at] == Straight && IsNumberWithoutMark(text[..at]) ? 1 : 0;
        }
        return inches > 1
            || (
                text.Contains("\",\"", StringComparison.Ordinal)
                && !(text[..text.IndexOf(Straight)] is [.., var before] && CharacterClass.IsHan(before))
            );
    }

    // A number that a mark stands before is quoted: "15".
    private static bool IsNumberWithoutMark(ReadOnlySpan<char> before) =>
        before.TrimEnd("0123456789.") is var rest && rest.Length < before.Length && rest is not [.., Straight];

    private static void Write(ReadOnlySpan<char> text, int offset, EditList edits)
    {
        var (isOpen, isInside) = (false, false);
        for (var at = text.IndexOfAny(Straight, '“', '”'); at < text.Length; at = Next(text, at))
        {
            if (text[at] != Straight)
            {
                isInside = text[at] == '“';
                continue;
            }
            edits.Replace(
                offset + at,
                1,
                (isOpen, isInside) switch
                {
                    (false, false) => "“",
                    (true, false) => "”",
                    (false, true) => "‘",
                    _ => "’",
                }
            );
            isOpen = !isOpen;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var leap = text[(at + 1)..].IndexOfAny(Straight, '“', '”');
        return leap < 0 ? text.Length : at + 1 + leap;
    }

    private static bool ArePairs(ReadOnlySpan<char> text)
    {
        if (text.Count(Straight) % 2 != 0)
        {
            return false;
        }
        for (var open = text.IndexOf(Straight); open >= 0; )
        {
            var close = open + 1 + text[(open + 1)..].IndexOf(Straight);
            if (!IsPair(text, open, close))
            {
                return false;
            }
            var next = text[(close + 1)..].IndexOf(Straight);
            open = next < 0 ? -1 : close + 1 + next;
        }
        return true;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int open, int close)
    {
        var before = text[..open].TrimEnd(' ') is [.., var last] ? last : '\0';
        var after = close + 1 < text.Length ? text[close + 1] : '\0';
        return close > open + 1
            && before is not ('=' or ':' or '\\' or '{' or '[')
            && after is not (':' or '}' or ']' or '>')
            && !(before == '(' && after is ')' or ',' && text[..open] is [.., >= 'a' and <= 'z', '('])
            && (
                CharacterClass.IsChineseText(before)
                || CharacterClass.IsChineseText(after)
                || text[(open + 1)..close].ContainsAnyInRange(Ideographs.First, Ideographs.Last)
            );
    }
}
