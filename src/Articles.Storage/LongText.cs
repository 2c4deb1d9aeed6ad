using System.Text;
using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>
/// Keeps a text that may be longer than a table's string property (32 K UTF-16 units) in as many properties as it
/// needs: <c>P</c>, <c>P_1</c>, <c>P_2</c>…
/// </summary>
public static class LongText
{
    /// <summary>UTF-16 units in one property.</summary>
    public const int PartLength = 32_000;

    /// <summary>UTF-16 units in one row: under the service's 1 MiB, with room for the row's other properties.</summary>
    public const int RowLength = 480_000;

    /// <summary>Writes a text into a row.</summary>
    public static void Write(TableEntity row, string property, string text)
    {
        var (part, start) = (0, 0);
        do
        {
            var kept = Clip(text.AsSpan(start));
            row[Name(property, part++)] = kept.ToString();
            start += kept.Length;
        } while (start < text.Length);
    }

    /// <summary>Reads a text from a row; empty where there is none.</summary>
    public static string Read(TableEntity row, string property)
    {
        var first = row.GetString(property) ?? "";
        if (row.GetString(Name(property, 1)) is null)
        {
            return first;
        }

        var text = new StringBuilder(first);
        for (var part = 1; row.GetString(Name(property, part)) is { } next; part++)
        {
            text.Append(next);
        }

        return text.ToString();
    }

    /// <summary>As much of a text as fits one property, never ending in the middle of a surrogate pair.</summary>
    public static ReadOnlySpan<char> Clip(ReadOnlySpan<char> text) => Clip(text, PartLength);

    /// <summary>The beginning of a text, never ending in the middle of a surrogate pair: half of one is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 units that are kept.</param>
    public static ReadOnlySpan<char> Clip(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }

    private static string Name(string property, int part) => part == 0 ? property : $"{property}_{part}";
}
