using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>Tells paragraphs that go on with the one before them: 其中，….</summary>
internal static class Continuation
{
    /// <summary>Whether a paragraph does.</summary>
    public static bool Is(string text, TextSpan paragraph) =>
        text.AsSpan(paragraph.Offset, paragraph.Length).StartsWith("其中");
}
