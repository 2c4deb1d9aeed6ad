using System.Buffers.Binary;
using Articles.Lexicon;

namespace Articles.Analysis.Training.Neighbouring;

/// <summary>
/// Writes the file that <see cref="Neighbours"/> describes: how much more probable each pair is than its two characters
/// make it, as a natural logarithm. What was seen is discounted by absolute amounts, what was not seen gets the rest.
/// </summary>
internal static class NeighboursWriter
{
    private const double Discount = 0.75;

    // Pairs are no proof of each other: a little less than they say together keeps the margins honest.
    private const double Weight = 0.7;
    private const double Most = Neighbours.Most / Weight;
    private const double Least = Neighbours.Least / Weight;

    // What is as good as not seen is left out.
    private const double Telling = 0.3;

    /// <summary>Makes the file.</summary>
    public static byte[] Write(NeighbourCounts counts)
    {
        var lasts = counts
            .Pairs.GroupBy(x => x.Key.Last)
            .ToDictionary(x => x.Key, x => (x.Sum(y => y.Value), x.Count()));
        var firsts = counts.Pairs.GroupBy(x => x.Key.First).ToDictionary(x => x.Key, x => x.Sum(y => y.Value));
        var total = firsts.Values.Sum();
        var file = new byte[Neighbours.Size];
        BinaryPrimitives.WriteInt32LittleEndian(file, Neighbours.Magic);
        var unseen = new Dictionary<char, double>();
        foreach (var (last, (count, kinds)) in lasts)
        {
            var rest = Rest(last, kinds);
            unseen[last] = Math.Max(Least, Math.Log(rest / (count + counts.Unnamed(last))));
            file[Neighbours.HeaderSize + last] = Byte(unseen[last]);
        }
        // The frequent ones first: they are found in one step.
        foreach (
            var ((last, first), count) in counts
                .Pairs.OrderByDescending(x => x.Value)
                .ThenBy(x => x.Key.Last)
                .ThenBy(x => x.Key.First)
        )
        {
            var (all, kinds) = lasts[last];
            var share = (count - Discount) / (firsts[first] / total);
            var bond = Math.Clamp(Math.Log((share + Rest(last, kinds)) / (all + counts.Unnamed(last))), Least, Most);
            if (Math.Abs(bond - unseen[last]) >= Telling)
            {
                Put(file.AsSpan(Neighbours.HeaderSize + Neighbours.Units), last, first, Byte(bond));
            }
        }
        return file;

        double Rest(char last, int kinds) => (Discount * kinds) + Math.Max(0, counts.Unnamed(last));
    }

    private static void Put(Span<byte> slots, char last, char first, byte value)
    {
        var (at, print) = Neighbours.PlaceOf(last, first);
        while (BinaryPrimitives.ReadUInt32LittleEndian(slots[(at * sizeof(uint))..]) != 0)
        {
            at = (at + 1) & (Neighbours.Slots - 1);
        }
        BinaryPrimitives.WriteUInt32LittleEndian(slots[(at * sizeof(uint))..], (print << 8) | value);
    }

    private static byte Byte(double bond) =>
        (byte)Math.Clamp(Math.Round(bond * Weight * Neighbours.Scale) + Neighbours.Zero, 1, byte.MaxValue);
}
