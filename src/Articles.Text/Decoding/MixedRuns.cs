using System.Buffers;
using System.Text;
using Articles.Text.Repairs;

namespace Articles.Text.Decoding;

/// <summary>
/// Decodes a line that changes its encoding: words in UTF-8 in the middle of GBK, or the reverse. Of all ways to cut
/// its bytes into characters of the two encodings the likeliest is taken; a change costs so much that one character
/// alone is never worth it. Takes time linear in the line.
/// </summary>
internal static class MixedRuns
{
    private const float Change = -16;

    // How much likelier the result must be than the line in one encoding, as a sum over the line.
    private const float Gain = 12;

    // A line with fewer characters that hardly any text has is in one encoding.
    private const float Rare = -12;
    private const float Everyday = -7;
    private const float Seldom = -15;
    private const float Alien = -30;
    private const int FewestRare = 2;
    private const int ShortestRun = 2;

    // Bounds the memory: ten bytes for each of the line.
    private const int Longest = 1 << 16;

    /// <summary>Decodes a line.</summary>
    /// <param name="line">Its bytes.</param>
    /// <param name="main">The encoding that the line as a whole is read in best.</param>
    /// <returns>The text; null where the line is in that one encoding.</returns>
    public static string? Decode(ReadOnlySpan<byte> line, TextEncoding main)
    {
        if (line.Length > Longest || Ascii.IsValid(line) || (main != TextEncoding.Utf8 && main != TextEncoding.Gb18030))
        {
            return null;
        }
        var whole = main.Decode(line);
        var (sum, rare) = (0f, 0);
        foreach (var c in whole)
        {
            var likelihood = Likelihood(c);
            sum += likelihood;
            rare += likelihood <= Rare ? 1 : 0;
        }
        if (rare < FewestRare)
        {
            return null;
        }
        var (text, score) = Best(line, main == TextEncoding.Gb18030);
        // With a byte that means nothing in either, or another script, it is a damage of another kind.
        return score > sum + Gain && text?.All(c => Likelihood(c) > Alien) == true ? text : null;
    }

    /// <summary>
    /// Characters in everyday use are all alike here, and so are all others: corpora hold text that was read wrongly, so
    /// that dictionaries know what comes out as words.
    /// </summary>
    private static float Likelihood(char character) =>
        character is >= '\u0800' and < '\u2000' or >= '\uA000' and < '\uF900' or >= '\uFB00' and < '\uFF00' ? Alien
        : !Han.IsOneUnit(character) ? CharacterLikelihood.Of(character)
        : Han.IsCommon(character) ? Everyday
        : Seldom;

    private static (string? Text, float Score) Best(ReadOnlySpan<byte> line, bool isGbk)
    {
        // For each place and each encoding the best score up to there, and how many bytes the last character took,
        // negative where the encoding was the other one before it.
        var scores = new float[2][];
        var steps = new sbyte[2][];
        for (var encoding = 0; encoding < 2; encoding++)
        {
            scores[encoding] = new float[line.Length + 1];
            steps[encoding] = new sbyte[line.Length + 1];
            Array.Fill(scores[encoding], float.NegativeInfinity, 1, line.Length);
        }
        for (var at = 0; at < line.Length; at++)
        {
            for (var encoding = 0; encoding < 2; encoding++)
            {
                var (stay, change) = (scores[encoding][at], scores[1 - encoding][at] + Change);
                var from = Math.Max(stay, change);
                if (float.IsNegativeInfinity(from))
                {
                    continue;
                }
                var (character, length) = Read(line[at..], encoding);
                var score = from + Likelihood(character);
                if (score > scores[encoding][at + length])
                {
                    scores[encoding][at + length] = score;
                    steps[encoding][at + length] = (sbyte)(change > stay ? -length : length);
                }
            }
        }
        var last = scores[1][^1] > scores[0][^1] ? 1 : 0;
        return (Trace(line, steps, last, isGbk), scores[last][^1]);
    }

    /// <summary>The text of the best way; null where in GBK one character alone is in UTF-8,
    /// which a lost byte brings about too.</summary>
    private static string? Trace(ReadOnlySpan<byte> line, sbyte[][] steps, int encoding, bool isGbk)
    {
        var characters = new List<char>(line.Length / 2);
        var run = 0;
        for (var at = line.Length; at > 0; )
        {
            var step = steps[encoding][at];
            at -= Math.Abs(step);
            characters.Add(Read(line[at..], encoding).Character);
            run += characters[^1] < 0x80 ? 0 : 1;
            if (step < 0)
            {
                if (isGbk && encoding == 0 && run < ShortestRun)
                {
                    return null;
                }
                (encoding, run) = (1 - encoding, 0);
            }
        }
        characters.Reverse();
        return string.Concat(characters);
    }

    /// <summary>The character that some bytes begin with, in UTF-8 or GBK, and how many bytes it takes.</summary>
    private static (char Character, int Length) Read(ReadOnlySpan<byte> bytes, int encoding)
    {
        if (bytes[0] < 0x80)
        {
            return ((char)bytes[0], 1);
        }
        if (encoding == 0)
        {
            return Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done && rune.IsBmp
                ? ((char)rune.Value, length)
                : ('\ufffd', 1);
        }
        var character = bytes.Length > 1 ? Gbk.Character(bytes[0], bytes[1]) : '\0';
        return character == '\0' ? ('\ufffd', 1) : (character, 2);
    }
}
