using System.Numerics;
using System.Runtime.InteropServices;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Decoding;

/// <summary>
/// Tells at a glance that a text is not to be read in an encoding, where another reading is known that is good: looks
/// its bytes up in a table of what their characters are worth at most, and stops as soon as what is left cannot make
/// the text as likely any more. Where it does not say no, the text has to be decoded.
/// </summary>
internal static class RivalReading
{
    // How much lower the mean must be: more than rounding and adding up in single precision change.
    private const float Certain = 0.5f;

    // Below this mean a character that is worth more than the table says could matter.
    private const float Lowest = -13;
    private const int CheckEvery = 256;

    // What an encoding's own decoder makes of so many bytes at the end is not known here.
    private const int Cut = 3;
    private const sbyte None = 0;
    private static readonly MappedBytes Units = TextTables.Of(TableNames.Worths);
    private static readonly MappedBytes SwappedUnits = TextTables.Of(TableNames.SwappedWorths);
    private static readonly MappedBytes GbPairs = TextTables.Of(TableNames.Gb18030Worths);
    private static readonly MappedBytes Big5Pairs = TextTables.Of(TableNames.Big5Worths);
    private static readonly sbyte Most = Units.As<sbyte>()['\n'];
    private static readonly sbyte Nothing = Units.As<sbyte>()['\uFFFD'];

    /// <summary>Whether a text's mean likelihood in an encoding may come near a value.</summary>
    /// <param name="bytes">The text, without byte order mark.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="mean">The mean that it would have to reach.</param>
    public static bool MayReach(ReadOnlySpan<byte> bytes, TextEncoding encoding, float mean)
    {
        var goal = mean - Certain;
        if (goal is not (> Lowest and < 0))
        {
            return true;
        }
        var threshold = (int)MathF.Floor(goal * TableNames.Quarters);
        return encoding.Name switch
        {
            "gb18030" => MayReach(bytes, GbPairs.As<sbyte>(), isBig5: false, threshold),
            "big5" => MayReach(bytes, Big5Pairs.As<sbyte>(), isBig5: true, threshold),
            "utf-16le" => MayReachInUnits(bytes, Units.As<sbyte>(), threshold),
            "utf-16be" => MayReachInUnits(bytes, SwappedUnits.As<sbyte>(), threshold),
            _ => true,
        };
    }

    private static bool MayReach(ReadOnlySpan<byte> bytes, ReadOnlySpan<sbyte> pairs, bool isBig5, int threshold)
    {
        // What all characters so far are worth beyond the threshold, and how many there may still be of one byte.
        var (sum, characters, single) = (Cut * (long)(Most - threshold), 0, CountAscii(bytes));
        var units = Units.As<sbyte>();
        var next = CheckEvery;
        for (var i = 0; i < bytes.Length && characters < CharacterLikelihood.Sample; characters++)
        {
            var first = bytes[i];
            if (first < 0x80)
            {
                sum += units[first] - threshold;
                single--;
                i++;
            }
            else if (i + 1 < bytes.Length && pairs[(first << 8) | bytes[i + 1]] is not None and var worth)
            {
                sum += worth - threshold;
                i += 2;
            }
            else if (!isBig5 && Gb18030Decoder.IsLongCharacter(bytes[i..]))
            {
                sum += Most - threshold;
                i += Gb18030Decoder.LongestCharacter;
            }
            else
            {
                sum += Nothing - threshold;
                i += isBig5 && first is >= 0x81 and <= 0xFE && i + 1 < bytes.Length && bytes[i + 1] >= 0x80 ? 2 : 1;
            }
            if (i >= next)
            {
                next = i + CheckEvery;
                if (sum + ((bytes.Length - i + single) / 2 * (long)(Most - threshold)) < 0)
                {
                    return false;
                }
            }
        }
        return sum >= 0;
    }

    private static bool MayReachInUnits(ReadOnlySpan<byte> bytes, ReadOnlySpan<sbyte> worths, int threshold)
    {
        var units = MemoryMarshal.Cast<byte, ushort>(bytes);
        units = units[..Math.Min(units.Length, CharacterLikelihood.Sample)];
        var sum = Cut * (long)(Most - threshold);
        while (!units.IsEmpty)
        {
            var part = units[..Math.Min(units.Length, CheckEvery)];
            units = units[part.Length..];
            foreach (var unit in part)
            {
                sum += worths[unit] - threshold;
            }
            if (sum + (units.Length * (long)(Most - threshold)) < 0)
            {
                return false;
            }
        }
        return sum >= 0;
    }

    private static int CountAscii(ReadOnlySpan<byte> bytes)
    {
        var eights = MemoryMarshal.Cast<byte, ulong>(bytes);
        var others = 0;
        foreach (var eight in eights)
        {
            others += BitOperations.PopCount(eight & 0x8080808080808080);
        }
        foreach (var value in bytes[(eights.Length * sizeof(ulong))..])
        {
            others += value >> 7;
        }
        return bytes.Length - others;
    }
}
