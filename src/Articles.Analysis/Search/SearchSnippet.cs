namespace Articles.Analysis.Search;

/// <summary>Cuts the words around a place out of a text, for a list of results.</summary>
internal static class SearchSnippet
{
    private const int Before = 24;
    private const int Longest = 72;

    /// <summary>Part of the paragraph around a place; an ellipsis stands where it is cut.</summary>
    public static string Around(string text, int offset, int length)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, offset - 1), Math.Min(offset, Before)) + 1;
        var isWhole = start > 0 || offset <= Before;
        start = start > 0 ? start : Math.Max(0, offset - Before);
        var end = Math.Min(text.Length, Math.Max(start + Longest, offset + length));
        var lineEnd = text.IndexOf('\n', Math.Min(offset + length, text.Length));
        var cut = lineEnd < 0 || lineEnd > end;
        end = cut ? end : lineEnd;
        cut &= end < text.Length;
        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return (isWhole ? "" : "…") + text[start..end].Trim() + (cut ? "…" : "");
    }
}
