namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// What stands between two tags that were left in a text where its meaning is in the tags: raised text (<c>10&lt;sup&gt;8</c>)
/// and text that was taken back (<c>&lt;del&gt;</c>).
/// </summary>
internal static class LeftoverSpan
{
    private const int LongestName = 16;
    private const int LongestRaised = 40;

    /// <summary>What stands for two tags and what is between them; null where the tags alone go.</summary>
    public static string? Read(string text, LeftoverTag opening, LeftoverTag closing)
    {
        if (opening.Form != TagForm.Inline || closing.Form != TagForm.Inline || opening.Closes || !closing.Closes)
        {
            return null;
        }
        var between = text[opening.End..closing.Start];
        if (Names(text, opening, "del") && Names(text, closing, "del"))
        {
            return between.Contains('\n', StringComparison.Ordinal) ? null : "";
        }
        return between.Length <= LongestRaised && Names(text, opening, "sup") && Names(text, closing, "sup")
            ? Superscript.Of(
                text.AsSpan(0, opening.Start),
                between,
                closing.End < text.Length ? text[closing.End] : '\n'
            )
            : null;
    }

    /// <summary>Whether a tag is of an element; its brackets may be escaped.</summary>
    private static bool Names(string text, LeftoverTag tag, ReadOnlySpan<char> name)
    {
        var rest = text.AsSpan(tag.Start, int.Min(tag.Length, LongestName)).TrimStart("<&lt;\\u003cC/");
        return rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (rest.Length == name.Length || !char.IsAsciiLetter(rest[name.Length]));
    }
}
