using System.Globalization;
using System.Text.Json;

namespace Articles.Lexicon.Compiler.Sources;

/// <summary>
/// Reads the table of iconv-lite with the characters that Big5-HKSCS adds to code page 950: rows that begin with the
/// first byte pair in hexadecimal; behind it texts, one character a pair, and numbers, each so many characters that
/// follow the one before in code point order. A code unit from U+0FF1 on announces one character made of
/// U+0FFF minus it, plus two code units.
/// </summary>
internal static class Big5Additions
{
    private const char FirstSequence = '\u0FF1';
    private const char LastSequence = '\u0FFF';

    /// <summary>The byte pairs, the first byte in the high half, with what each stands for; ascending.</summary>
    public static (ushort Pair, string Text)[] Read(string path) => Parse(File.ReadAllText(path));

    /// <inheritdoc cref="Read"/>
    public static (ushort Pair, string Text)[] Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var pairs = new SortedDictionary<ushort, string>();
        foreach (var row in document.RootElement.EnumerateArray())
        {
            var pair = ushort.Parse(row[0].GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            foreach (var part in row.EnumerateArray().Skip(1))
            {
                var texts =
                    part.ValueKind == JsonValueKind.Number
                        ? Following(pairs[(ushort)(pair - 1)], part.GetInt32())
                        : Split(part.GetString()!);
                foreach (var text in texts)
                {
                    pairs.Add(pair++, text);
                }
            }
        }

        return [.. pairs.Select(entry => (entry.Key, entry.Value))];
    }

    private static IEnumerable<string> Following(string last, int count)
    {
        var first = char.ConvertToUtf32(last, 0) + 1;
        return Enumerable.Range(first, count).Select(char.ConvertFromUtf32);
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var isSequence = text[i] is >= FirstSequence and <= LastSequence;
            var length =
                isSequence ? LastSequence - text[i] + 2
                : char.IsHighSurrogate(text[i]) ? 2
                : 1;
            i += isSequence ? 1 : 0;
            yield return text.Substring(i, length);
            i += length;
        }
    }
}
