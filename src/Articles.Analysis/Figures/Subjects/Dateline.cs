using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds where a report's dateline ends: 甲报乙市8月28日电（记者李明）…, 本报讯 …. Who reports and where from is not whom it speaks of.</summary>
internal static class Dateline
{
    private const int Reach = 40;
    private const int LongestBracket = 60;

    /// <summary>Where the text goes on after the dateline that a paragraph begins with; the paragraph's start if it has none.</summary>
    public static int End(string text, TextSpan paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Offset + Reach);
        for (var at = paragraph.Offset + 1; at + 1 < limit; at++)
        {
            if (text[at] is '，' or '。' or '；')
            {
                return paragraph.Offset;
            }
            if (
                Closes(text, at)
                && (text[at + 1] is '（' or '(' or ' ' or '：' or ':' || char.IsAsciiDigit(text[at + 1]))
            )
            {
                return AfterReporter(text, at + 1, paragraph.End);
            }
        }
        return paragraph.Offset;
    }

    private static bool Closes(string text, int at) =>
        (text[at] == '讯' && text[at - 1] is '报' or '刊' or '网' or '社' or '台' or '日')
        || (text[at] == '电' && text[at - 1] == '日')
        || (text[at] == '息' && text[at - 1] == '消')
        || (text[at] == '道' && text[at - 1] == '报');

    // 电（记者李明）, 讯 （记者李明）, 消息：.
    private static int AfterReporter(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '：' or ':')
        {
            at++;
        }
        if (at >= end || text[at] is not ('（' or '('))
        {
            return at;
        }
        var close = text.AsSpan(at, Math.Min(LongestBracket, end - at)).IndexOfAny('）', ')');
        return close < 0 ? at : at + close + 1;
    }
}
