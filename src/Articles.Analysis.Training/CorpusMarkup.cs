using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Articles.Analysis.Training;

/// <summary>A marked name.</summary>
/// <param name="Start">Where it begins in the text without marks.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Category">Its category.</param>
/// <param name="Number">Names of one category and number are one thing in their article.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CorpusName(int Start, int End, string Category, int Number);

/// <summary>
/// The marks of annotated articles: names as <c>{ORG1:江城电信}</c>, where the number tells which names of the article are
/// one thing.
/// </summary>
internal static class CorpusMarkup
{
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityCategory.Person,
        ["LOC"] = EntityCategory.Location,
        ["ORG"] = EntityCategory.Organization,
        ["PRD"] = EntityCategory.Product,
        ["EVT"] = EntityCategory.Event,
        ["DOC"] = EntityCategory.Document,
    };

    /// <summary>Adds a line's text, without the marks, and its names.</summary>
    /// <exception cref="InvalidDataException">A name is not written as it should be.</exception>
    public static void Read(string line, StringBuilder text, List<CorpusName> names)
    {
        for (var at = 0; at < line.Length; )
        {
            var open = line.IndexOf('{', at);
            text.Append(line, at, (open < 0 ? line.Length : open) - at);
            at = open < 0 ? line.Length : AddName(line, open, text, names);
        }
    }

    // Adds the name in braces, and tells where the line goes on.
    private static int AddName(string line, int open, StringBuilder text, List<CorpusName> names)
    {
        var close = line.IndexOf('}', open);
        var colon = close < 0 ? -1 : line.IndexOf(':', open, close - open);
        if (
            colon < open + 5
            || !Categories.TryGetValue(line.Substring(open + 1, 3), out var category)
            || colon + 1 == close
            || !int.TryParse(
                line.AsSpan(open + 4, colon - open - 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            throw new InvalidDataException($"No name at character {open} of: {line}");
        }
        names.Add(new CorpusName(text.Length, text.Length + close - colon - 1, category, number));
        text.Append(line, colon + 1, close - colon - 1);
        return close + 1;
    }
}
