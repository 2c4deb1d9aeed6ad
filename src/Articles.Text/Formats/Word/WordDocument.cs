using System.IO.Compression;
using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>Takes the text out of a Word document: paragraphs, headings, tables row by row. Hidden text stays out.</summary>
internal static class WordDocument
{
    // A book of a million characters is some ten megabytes of XML.
    private const long Limit = 64 * 1024 * 1024;

    /// <summary>Whether a file is a ZIP archive, as every Word document is: how much it unfolds to its size does not tell.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether a file is a ZIP archive with a Word document's main part, under whatever name.</summary>
    public static bool Is(ReadOnlySpan<byte> content) =>
        IsArchive(content)
        && (
            content.IndexOf("word/document.xml"u8) >= 0
            || content.IndexOf("word\\document.xml"u8) >= 0
            || (content.IndexOf("_rels"u8) >= 0 && HasMainPart(content.ToArray()))
        );

    private static bool HasMainPart(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            return WordPackage.MainPart(archive) is not null;
        }
        catch (Exception e)
            when (e is LimitExceededException or XmlException or InvalidDataException or EndOfStreamException)
        {
            // What cannot be read as a package is some other archive.
            return false;
        }
    }

    /// <summary>Reads a document.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="rejection">Why it can't be read, as a sentence.</param>
    public static ArticleSource? Read(ReadOnlySpan<byte> content, out string? rejection)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            if (WordPackage.MainPart(archive) is not { } part)
            {
                rejection = "The Word document has no main part.";
                return null;
            }
            using var reader = WordParts.Open(part, Limit);
            var (text, title) = WordText.Read(reader, WordNumbering.Read(archive, part, Limit));
            text += WordNotes.Read(archive, part, Limit);
            rejection = string.IsNullOrWhiteSpace(text) ? "The Word document holds no text." : null;
            return rejection is not null
                ? null
                : new ArticleSource(
                    text,
                    "utf-8",
                    ArticleFormat.Docx,
                    new ArticleFacts(title, WordProperties.Author(archive), null, null, null)
                );
        }
        catch (LimitExceededException e)
        {
            rejection = $"The Word document {e.Message}, the most that is read.";
            return null;
        }
        catch (XmlException e)
        {
            // The reader's own words may repeat any length of the document.
            rejection = $"The Word document is broken: it is no XML at line {e.LineNumber}, position {e.LinePosition}.";
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            rejection = $"The Word document is broken: {e.Message}";
            return null;
        }
    }
}
