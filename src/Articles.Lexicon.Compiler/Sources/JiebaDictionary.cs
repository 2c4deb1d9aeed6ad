using System.Globalization;

namespace Articles.Lexicon.Compiler.Sources;

/// <summary>Reads jieba's dictionary: a word, its frequency and its tag on each line, separated by spaces.</summary>
internal static class JiebaDictionary
{
    /// <summary>Reads the words, ascending by code unit. Where a word is there twice its first line counts.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static SourceWord[] Read(string path) => Parse(File.ReadLines(path));

    /// <summary>Reads the words from lines.</summary>
    public static SourceWord[] Parse(IEnumerable<string> lines)
    {
        var words = new Dictionary<string, SourceWord>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var word = ParseLine(line);
            words.TryAdd(word.Text, word);
        }

        return [.. words.Values.OrderBy(word => word.Text, StringComparer.Ordinal)];
    }

    private static SourceWord ParseLine(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
            fields.Length == 3
            && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency)
            ? new SourceWord(fields[0], int.Max(frequency, 1), fields[2])
            : throw new InvalidDataException($"Not a word, a frequency and a tag: '{line}'.");
    }
}
