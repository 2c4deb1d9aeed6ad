namespace Articles.Text.Formats.Html;

/// <summary>Links to documents: what an announcement names below its text.</summary>
internal static class Attachments
{
    private static readonly string[] Endings =
    [
        ".doc",
        ".docx",
        ".wps",
        ".pdf",
        ".ofd",
        ".xls",
        ".xlsx",
        ".et",
        ".csv",
        ".ppt",
        ".pptx",
        ".zip",
        ".rar",
        ".7z",
    ];

    /// <summary>Whether an address is that of a document.</summary>
    public static bool IsFile(string? address)
    {
        var path = address.AsSpan();
        path = path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path;
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
