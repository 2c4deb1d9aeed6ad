namespace Articles.Analysis.Typesetting;

/// <summary>Writes the quotation marks 「」 and 『』, which traditional Chinese and some journals use, as “” and ‘’.</summary>
internal static class CornerMarks
{
    /// <summary>A text with curved marks: “” outside, ‘’ inside others. Of the same length; the same string if nothing changes.</summary>
    public static string Curved(string text) =>
        text.AsSpan().ContainsAny("「」『』") ? string.Create(text.Length, text, Write) : text;

    private static void Write(Span<char> curved, string text)
    {
        var depth = 0;
        for (var i = 0; i < curved.Length; i++)
        {
            var c = text[i];
            depth = c switch
            {
                '\n' => 0,
                '”' or '」' or '』' => Math.Max(0, depth - 1),
                _ => depth,
            };
            curved[i] = c switch
            {
                '「' or '『' => depth == 0 ? '“' : '‘',
                '」' or '』' => depth == 0 ? '”' : '’',
                _ => c,
            };
            depth += c is '“' or '「' or '『' ? 1 : 0;
        }
    }
}
