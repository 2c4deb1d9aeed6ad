using System.Buffers;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells quotations of two halves alike in length, which brands and campaigns are called by (“江水之阳，我心向往”).</summary>
internal static class Couplet
{
    private const int Shortest = 3;
    private const int Longest = 10;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；！？“—");

    /// <summary>Whether a quotation is one.</summary>
    public static bool Is(ReadOnlySpan<char> content) =>
        content.IndexOf('，') is >= Shortest and <= Longest and var comma
        && content.Length == (2 * comma) + 1
        && !content[(comma + 1)..].ContainsAny(Marks);
}
