using System.Buffers.Binary;
using Articles.Analysis.Model;

namespace Articles.Analysis.Training.WordClassing;

/// <summary>Writes the file that <see cref="WordClasses"/> describes.</summary>
internal static class WordClassesWriter
{
    /// <summary>Makes the file.</summary>
    /// <param name="words">The words with their classes, from 0; the frequent ones first: they are found in one step.</param>
    public static byte[] Write(IEnumerable<(string Word, int Class)> words)
    {
        var file = new byte[sizeof(int) * (1 + WordClasses.Slots)];
        BinaryPrimitives.WriteInt32LittleEndian(file, WordClasses.Magic);
        var slots = file.AsSpan(sizeof(int));
        foreach (var (word, number) in words)
        {
            var (at, print) = WordClasses.PlaceOf(FeatureHash.Of(word));
            while (BinaryPrimitives.ReadUInt32LittleEndian(slots[(at * sizeof(uint))..]) != 0)
            {
                at = (at + 1) & (WordClasses.Slots - 1);
            }
            BinaryPrimitives.WriteUInt32LittleEndian(slots[(at * sizeof(uint))..], (print << 8) | (uint)(number + 1));
        }
        return file;
    }
}
