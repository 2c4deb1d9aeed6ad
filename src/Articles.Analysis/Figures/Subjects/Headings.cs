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
}
