using System.Buffers.Binary;
using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>
/// Writes the file that <see cref="NameWeights"/> describes: the weightiest features, rounded to 8 bits.
/// </summary>
internal static class WeightsWriter
{
    /// <summary>How many features a table holds at most for each of its rows, in percent: fuller tables search longer.</summary>
    private const int Fill = 80;

    /// <summary>How many of ten thousand features have no weight beyond what 8 bits hold; those of the others are cut.</summary>
    private const int Unclipped = 9995;

    /// <summary>The greatest number of rows.</summary>
    private const int MostRows = 1 << 19;

    /// <summary>Makes the file.</summary>
    /// <param name="trained">The weights.</param>
    /// <param name="screen">The screen.</param>
    public static byte[] Write(TrainedWeights trained, TrainedScreen screen)
    {
        var chosen = Choose(trained, MostRows * Fill / 100);
        var bits = 4;
        while ((1 << bits) * Fill / 100 < chosen.Count)
        {
            bits++;
        }
        var rows = 1 << bits;
        var scale = Scale(trained, chosen);
        var file = new byte[NameWeights.Size(rows)];
        BinaryPrimitives.WriteInt32LittleEndian(file, NameWeights.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), bits);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), screen.Least);
        for (var i = 0; i < screen.Weights.Length; i++)
        {
            file[NameWeights.ScreenOffset + i] = (byte)screen.Weights[i];
        }
        for (var i = 0; i < trained.Transitions.Length; i++)
        {
            var at = file.AsSpan(NameWeights.TransitionsOffset + (2 * i));
            BinaryPrimitives.WriteInt16LittleEndian(at, (short)Round(trained.Transitions[i], scale, short.MaxValue));
        }
        foreach (var feature in chosen)
        {
            WriteFeature(trained, feature, rows, scale, file);
        }
        return file;
    }

    private static void WriteFeature(TrainedWeights trained, int feature, int rows, int scale, Span<byte> file)
    {
        var hash = trained.Features[feature];
        var row = (int)hash & (rows - 1);
        var fingerprint = NameWeights.Fingerprint(hash);
        while (BinaryPrimitives.ReadUInt16LittleEndian(file[(NameWeights.FingerprintsOffset + (2 * row))..]) != 0)
        {
            row = (row + 1) & (rows - 1);
        }
        BinaryPrimitives.WriteUInt16LittleEndian(file[(NameWeights.FingerprintsOffset + (2 * row))..], fingerprint);
        var weights = file[(NameWeights.FingerprintsOffset + (2 * rows) + (row * NameTags.Count))..];
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            var weight = trained.Weights[(feature * NameTags.Count) + tag];
            weights[tag] = (byte)(sbyte)Round(weight, scale, sbyte.MaxValue);
        }
    }

    // The features with the greatest weight; of equals the one that came first.
    private static List<int> Choose(TrainedWeights trained, int most) =>
        [
            .. Enumerable
                .Range(0, trained.Features.Count)
                .Where(x => Greatest(trained, x) > 0)
                .OrderByDescending(x => Greatest(trained, x))
                .ThenBy(x => x)
                .Take(most),
        ];

    private static int Greatest(TrainedWeights trained, int feature)
    {
        var greatest = 0;
        foreach (var weight in trained.Weights.AsSpan(feature * NameTags.Count, NameTags.Count))
        {
            greatest = Math.Max(greatest, Math.Abs(weight));
        }
        return greatest;
    }

    // The few greatest weights are cut, so that the many others keep their differences.
    private static int Scale(TrainedWeights trained, List<int> chosen)
    {
        var greatest = chosen.Select(x => Greatest(trained, x)).Order().ToList();
        return greatest.Count == 0 ? 1 : Math.Max(greatest[(int)((greatest.Count - 1L) * Unclipped / 10000)], 1);
    }

    private static int Round(int weight, int scale, int most)
    {
        var rounded = (int)Math.Floor(((2L * weight * sbyte.MaxValue) + scale) / (decimal)(2L * scale));
        return Math.Clamp(rounded, -most, most);
    }
}
