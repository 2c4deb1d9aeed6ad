namespace Articles.Text.Conversion;

/// <summary>Strings of one code unit, made once: a long article has thousands of edits with few distinct ones.</summary>
internal static class ShortText
{
    // Two threads may make the same string; either will do.
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>A text as a string.</summary>
    public static string Of(ReadOnlySpan<char> text) =>
        text.Length == 1 ? Known[text[0]] ??= text[0].ToString() : text.ToString();
}
