namespace Articles.Text.Conversion;

/// <summary>Strings of one code unit, made once: a long article has thousands of edits with few distinct ones.</summary>
internal static class ShortText
{
    private const int PageSize = 0x100;

    // Pages by the code unit's high byte. Two threads may make the same page or string; either will do.
    private static readonly string?[]?[] Known = new string?[]?[PageSize];

    /// <summary>A text as a string.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length != 1)
        {
            return text.ToString();
        }
        var page = Known[text[0] >> 8] ??= new string?[PageSize];
        return page[text[0] & 0xFF] ??= text[0].ToString();
    }
}
