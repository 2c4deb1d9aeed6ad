using System.IO.Compression;
using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Finds a document's parts by what the package says of them (Open Packaging Conventions, ECMA-376, part 2): the main part
/// is the one that the package is related to, whatever its name, if it is typed as a Word document's. Where nothing is
/// said, parts have the names that Word gives them.
/// </summary>
internal static class WordPackage
{
    private const long Limit = 1024 * 1024;
    private const string UsualMainPart = "word/document.xml";
    private const string Types = "[Content_Types].xml";

    /// <summary>The main part; null where the archive is no Word document.</summary>
    public static ZipArchiveEntry? MainPart(ZipArchive archive)
    {
        foreach (var target in Targets(archive, "_rels/.rels", "", "/officeDocument"))
        {
            if (Entry(archive, target) is { } part && IsWord(archive, target))
            {
                return part;
            }
        }
        return Entry(archive, UsualMainPart);
    }

    /// <summary>The parts of a kind that the main part is related to: <c>footnotes</c>, <c>endnotes</c>.</summary>
    public static IEnumerable<ZipArchiveEntry> PartsOf(ZipArchive archive, ZipArchiveEntry main, string kind)
    {
        var name = Name(main);
        var folder = name[..(name.LastIndexOf('/') + 1)];
        List<ZipArchiveEntry> parts = [];
        foreach (var target in Targets(archive, $"{folder}_rels/{name[folder.Length..]}.rels", folder, "/" + kind))
        {
            if (Entry(archive, target) is { } part)
            {
                parts.Add(part);
            }
        }
        return parts.Count == 0 && Entry(archive, $"{folder}{kind}.xml") is { } usual ? [usual] : parts;
    }

    private static List<string> Targets(ZipArchive archive, string relations, string folder, string kind)
    {
        List<string> targets = [];
        if (Entry(archive, relations) is not { } part)
        {
            return targets;
        }
        using var reader = WordParts.Open(part, Limit);
        while (WordParts.Advance(reader))
        {
            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && reader.GetAttribute("Type")?.EndsWith(kind, StringComparison.Ordinal) == true
                && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Target") is { } target
            )
            {
                targets.Add(target.StartsWith('/') ? target[1..] : folder + target);
            }
        }
        return targets;
    }

    /// <summary>Whether a part is typed as a Word document's main part, or no types are given.</summary>
    private static bool IsWord(ZipArchive archive, string name)
    {
        if (Entry(archive, Types) is not { } part)
        {
            return name.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
        }
        using var reader = WordParts.Open(part, Limit);
        while (WordParts.Advance(reader))
        {
            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" }
                && Names(reader, name)
                && reader.GetAttribute("ContentType") is { } type
                && type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase)
            )
            {
                return type.Contains("word", StringComparison.OrdinalIgnoreCase);
            }
        }
        return false;
    }

    private static bool Names(XmlReader reader, string name) =>
        reader.LocalName == "Override"
            ? string.Equals(reader.GetAttribute("PartName")?.TrimStart('/'), name, StringComparison.OrdinalIgnoreCase)
            : reader.GetAttribute("Extension") is { } extension
                && name.EndsWith("." + extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>A part by its name: in whatever case, and with the separators of another system.</summary>
    private static ZipArchiveEntry? Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name)
        ?? archive.Entries.FirstOrDefault(entry =>
            string.Equals(Name(entry), name, StringComparison.OrdinalIgnoreCase)
        );

    private static string Name(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');
}
