namespace Articles.Text.Layout;

/// <summary>Whether a text begins inside a quotation.</summary>
internal static class OpenQuotation
{
    /// <summary>Whether a closing quotation mark stands in a text before any opening one, near its beginning.</summary>
    public static bool IsClosedBy(ReadOnlySpan<char> text)
    {
        const int Near = 30;
        var mark = text[..Math.Min(Near, text.Length)].IndexOfAny('“', '”');
        return mark >= 0 && text[mark] == '”';
    }
}
