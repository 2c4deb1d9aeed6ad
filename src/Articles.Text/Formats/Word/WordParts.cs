using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Opens parts of a Word document so that none costs more than an honest one: no document type and so no entities, and
/// limits on the text's length, on names, on attributes and on nesting.
/// </summary>
internal static class WordParts
{
    /// <summary>Elements within one another; a table in a table in a text box is some thirty deep.</summary>
    public const int DeepestNesting = 500;

    /// <summary>Opens a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="limit">The most bytes that it may unpack to.</param>
    public static XmlReader Open(ZipArchiveEntry part, long limit) =>
        XmlReader.Create(
            // The bytes are UTF-8, or UTF-16 with its mark: the format allows nothing else.
            new LimitedMarkup(new StreamReader(new LimitedStream(part.Open(), limit), Encoding.UTF8)),
            new XmlReaderSettings
            {
                CloseInput = true,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                NameTable = new LimitedNames(),
            }
        );

    /// <summary>Goes on to the next node.</summary>
    /// <exception cref="LimitExceededException">It is nested too deep.</exception>
    public static bool Advance(XmlReader reader)
    {
        var isThere = reader.Read();
        return reader.Depth <= DeepestNesting
            ? isThere
            : throw new LimitExceededException($"nests elements more than {DeepestNesting} deep");
    }

    /// <summary>Goes past an element and what is in it.</summary>
    /// <exception cref="LimitExceededException">Something in it is nested too deep.</exception>
    public static bool Pass(XmlReader reader)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (Advance(reader) && reader.Depth > depth) { }
        }
        return Advance(reader);
    }

    /// <summary>What an attribute of an element says that is of the element's own namespace; null where it has none.</summary>
    public static string? Value(XmlReader reader, string name = "val") =>
        reader.GetAttribute(name, reader.NamespaceURI);
}
