using System.IO.Compression;
using Articles.Text.Characters;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Reads a document's core properties (Open Packaging Conventions, ECMA-376, part 2, 11). Only the author is taken:
/// the title there is often a template's, and the dates are the file's, not those of publication.
/// </summary>
internal static class WordProperties
{
    private const string CorePart = "docProps/core.xml";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const long Limit = 1024 * 1024;

    /// <summary>Who wrote the document; null when that is not said, or is what programs put there by themselves.</summary>
    public static string? Author(ZipArchive archive)
    {
        if (archive.GetEntry(CorePart) is not { } part)
        {
            return null;
        }
        using var reader = WordParts.Open(part, Limit);
        var author = reader.ReadToFollowing("creator", DublinCore) ? reader.ReadElementContentAsString().Trim() : "";
        var isName =
            author.Length >= 2
            && author.Any(CharacterClass.IsHan)
            && !author.Contains("用户", StringComparison.Ordinal);
        return isName ? author : null;
    }
}
