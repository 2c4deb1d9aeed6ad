using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells headings from paragraphs.</summary>
internal static class Headings
{
    private const int Longest = 48;

    /// <summary>Whether a paragraph is a heading: a short line that no mark ends.</summary>
    public static bool Is(string text, TextSpan paragraph) =>
        paragraph.Length is > 0 and <= Longest
        && text[paragraph.End - 1] is not ('。' or '！' or '？' or '；' or '：' or '…' or '”' or '，');

    /// <summary>Where a heading's words begin after its number and marks: （一）, 2., 三、, ●, 【.</summary>
    public static int AfterNumber(string text, TextSpan paragraph)
    {
        var at = paragraph.Offset;
        while (at < paragraph.End && Marks.Contains(text[at]))
        {
            at++;
        }
        // A number is one only with its mark: 三亚 is a name. 二、5G基站, but 1、2月份.
        var end = text.AsSpan(paragraph.Offset, at - paragraph.Offset).TrimEnd(Digits);
        return at == paragraph.Offset || at == paragraph.End ? paragraph.Offset
            : Ends.Contains(text[at - 1]) ? at
            : end is [.., '、' or '）'] && end.IndexOfAnyInRange('0', '9') < 0 ? paragraph.Offset + end.Length
            : paragraph.Offset;
    }

    private const string Bullets = "【●■◆▲★①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Digits = "0123456789.";
    private const string Marks = $"{Bullets}（）()0123456789一二三四五六七八九十、.． ";
    private const string Ends = $"{Bullets}）)、.． ";
}
