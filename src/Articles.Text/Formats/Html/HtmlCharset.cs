namespace Articles.Text.Formats.Html;

/// <summary>The charset that a page's head declares: <c>charset=</c> in its first two kilobytes.</summary>
internal static class HtmlCharset
{
    private const int Head = 2048;

    /// <summary>The declared charset, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(Head, content.Length)];
        var at = head.IndexOf("charset="u8);
        if (at < 0)
        {
            return null;
        }
        var value = head[(at + "charset="u8.Length)..].TrimStart("\"' "u8);
        var length = 0;
        while (
            length < value.Length
            && (char.IsAsciiLetterOrDigit((char)value[length]) || value[length] is (byte)'-' or (byte)'_')
        )
        {
            length++;
        }
        return length == 0 ? null : System.Text.Encoding.ASCII.GetString(value[..length]);
    }
}
