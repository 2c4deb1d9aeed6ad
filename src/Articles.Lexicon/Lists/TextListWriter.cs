using System.Runtime.InteropServices;

namespace Articles.Lexicon.Lists;

/// <summary>Writes texts for <see cref="TextList"/>: their number, where each begins and the last one ends, the texts.</summary>
internal static class TextListWriter
{
    /// <summary>The bytes of a list.</summary>
    public static byte[] Write(IReadOnlyCollection<string> texts) =>
        [
            .. MemoryMarshal.AsBytes<int>([texts.Count, .. Starts(texts)]),
            .. MemoryMarshal.AsBytes(string.Concat(texts).AsSpan()),
        ];

    /// <summary>Where each text begins behind those before it, and where the last one ends.</summary>
    public static int[] Starts(IReadOnlyCollection<string> texts)
    {
        var starts = new int[texts.Count + 1];
        var number = 0;
        foreach (var text in texts)
        {
            starts[number + 1] = starts[number] + text.Length;
            number++;
        }
        return starts;
    }
}
