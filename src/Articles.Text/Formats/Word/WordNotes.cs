using System.IO.Compression;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Reads a Word document's footnotes and endnotes (ECMA-376, part 1, 17.11): paragraphs of their own behind the text,
/// where they stand in print. The lines that set notes off are parts of them too, and hold no text.
/// </summary>
internal static class WordNotes
{
    private static readonly string[] Kinds = ["footnotes", "endnotes"];

    /// <summary>The notes, each on a line of its own with a line feed before it; empty where there are none.</summary>
    /// <param name="archive">The document.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="limit">How many bytes a part may unpack to.</param>
    public static string Read(ZipArchive archive, ZipArchiveEntry main, long limit)
    {
        var notes = "";
        foreach (var part in Kinds.SelectMany(kind => WordPackage.PartsOf(archive, main, kind)))
        {
            using var reader = WordParts.Open(part, limit);
            var lines = WordText
                .Read(reader)
                .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            notes += string.Concat(lines.Select(line => "\n" + line));
        }
        return notes;
    }
}
