using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>
/// The numbers that Word sets before paragraphs and does not write into them (ECMA-376, part 1, 17.9): 第一条, （一）, 1.2.
/// A list's levels are defined in the part <c>numbering</c>; a paragraph names list and level, or its style does.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int MostLists = 10_000;
    private const int LongestLabel = 60;

    private readonly Dictionary<string, Level[]> definitions = [];
    private readonly Dictionary<string, WordList> lists = [];
    private readonly Dictionary<string, (string List, int? Level)> styles = [];

    // Lists of one definition go on counting where another one has stopped.
    private readonly Dictionary<string, int[]> counts = [];

    /// <summary>Reads a document's lists and the styles that number paragraphs.</summary>
    /// <param name="archive">The document.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="limit">How many bytes a part may unpack to.</param>
    public static WordNumbering Read(ZipArchive archive, ZipArchiveEntry main, long limit)
    {
        var numbering = new WordNumbering();
        foreach (var part in WordPackage.PartsOf(archive, main, "numbering"))
        {
            using var reader = WordParts.Open(part, limit);
            numbering.ReadLists(reader);
        }
        if (numbering.lists.Count > 0)
        {
            foreach (var part in WordPackage.PartsOf(archive, main, "styles"))
            {
                using var reader = WordParts.Open(part, limit);
                numbering.ReadStyles(reader);
            }
        }
        return numbering;
    }

    /// <summary>The number of the next paragraph of a list; empty where it has none.</summary>
    /// <param name="list">The list that the paragraph names, or null.</param>
    /// <param name="level">The level that it names, or null.</param>
    /// <param name="style">The paragraph's style, or null.</param>
    public string Next(string? list, int? level, string? style)
    {
        if (list is null && style is not null && styles.TryGetValue(style, out var styled))
        {
            list = styled.List;
            level ??= styled.Level ?? LevelOf(list, style);
        }
        if (
            list is null
            || !lists.TryGetValue(list, out var used)
            || !definitions.TryGetValue(used.Definition, out var levels)
        )
        {
            return string.Empty;
        }
        var at = int.Clamp(level ?? 0, 0, Levels - 1);
        if (!counts.TryGetValue(used.Definition, out var count))
        {
            counts[used.Definition] = count = new int[Levels];
        }
        if (used.Restarts.Remove(at, out var start))
        {
            count[at] = start - 1;
        }
        else if (count[at] == 0)
        {
            count[at] = levels[at].Start - 1;
        }
        count[at]++;
        Array.Clear(count, at + 1, Levels - at - 1);
        return Label(levels, count, at);
    }

    private static string Label(Level[] levels, int[] count, int at)
    {
        var pattern = levels[at].Text;
        if (levels[at].Format is "bullet" or "none" || pattern.Length is 0 or > LongestLabel)
        {
            return string.Empty;
        }
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var part = pattern[++i] - '1';
                // A level that no paragraph had yet counts from its start.
                var number = count[part] > 0 ? count[part] : levels[part].Start;
                label.Append(WordNumbers.Of(number, levels[part].Format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }
        var text = label.ToString().Trim();
        return text is [.., var last] && char.IsLetterOrDigit(last) ? text + " " : text;
    }

    private int? LevelOf(string list, string style)
    {
        if (lists.TryGetValue(list, out var used) && definitions.TryGetValue(used.Definition, out var levels))
        {
            var level = Array.FindIndex(levels, x => x.Style == style);
            return level < 0 ? null : level;
        }
        return null;
    }

    private void ReadLists(XmlReader reader)
    {
        var (definition, list, at) = ((Level[]?)null, (WordList?)null, 0);
        while (WordParts.Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (reader.LocalName)
            {
                case "abstractNum"
                    when WordParts.Value(reader, "abstractNumId") is { } id && definitions.Count < MostLists:
                    definitions[id] = definition = [.. Enumerable.Range(0, Levels).Select(_ => new Level())];
                    list = null;
                    break;
                case "num" when WordParts.Value(reader, "numId") is { } id && lists.Count < MostLists:
                    lists[id] = list = new WordList();
                    definition = null;
                    break;
                case "abstractNumId" when list is not null:
                    list.Definition = WordParts.Value(reader) ?? string.Empty;
                    break;
                case "lvl" or "lvlOverride":
                    at = int.Clamp(Number(WordParts.Value(reader, "ilvl")) ?? 0, 0, Levels - 1);
                    break;
                case "startOverride" when list is not null && Number(WordParts.Value(reader)) is { } start:
                    list.Restarts[at] = start;
                    break;
                default:
                    if (definition is not null)
                    {
                        definition[at].Set(reader.LocalName, WordParts.Value(reader));
                    }
                    break;
            }
        }
    }

    private void ReadStyles(XmlReader reader)
    {
        var (style, list, level) = ((string?)null, (string?)null, (int?)null);
        while (WordParts.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style")
            {
                if (style is not null && list is not null && styles.Count < MostLists)
                {
                    styles[style] = (list, level);
                }
                style = null;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "style":
                        (style, list, level) = (WordParts.Value(reader, "styleId"), null, null);
                        break;
                    case "numId":
                        list = WordParts.Value(reader);
                        break;
                    case "ilvl":
                        level = Number(WordParts.Value(reader));
                        break;
                }
            }
        }
    }

    /// <summary>A number that an attribute gives.</summary>
    public static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000
            ? number
            : null;

    private sealed class WordList
    {
        public string Definition { get; set; } = string.Empty;

        public Dictionary<int, int> Restarts { get; } = [];
    }

    private sealed class Level
    {
        public int Start { get; private set; } = 1;

        public string? Format { get; private set; }

        public string Text { get; private set; } = string.Empty;

        public string? Style { get; private set; }

        public void Set(string name, string? value)
        {
            switch (name)
            {
                case "start":
                    Start = Number(value) ?? 1;
                    break;
                case "numFmt":
                    Format = value;
                    break;
                case "lvlText":
                    Text = value ?? string.Empty;
                    break;
                case "pStyle":
                    Style = value;
                    break;
            }
        }
    }
}
