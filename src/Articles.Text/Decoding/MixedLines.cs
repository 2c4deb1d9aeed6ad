using System.Text;
using System.Text.Unicode;

namespace Articles.Text.Decoding;

/// <summary>
/// Decodes a file whose lines are not all in one encoding: a paragraph that was pasted from a page in UTF-8 into a file
/// in GBK, or the reverse. A line is read in another encoding than the file's only where that makes plainly likelier
/// text of it; neighbouring lines in one encoding are read together, so that a file in one encoding is read as a whole.
/// </summary>
internal static class MixedLines
{
    // A line that reads this well in the file's encoding is in it.
    private const float Good = -8;

    // How much likelier the other reading must be, as a mean over the line. Text read wrongly lies four lower and more.
    private const float Margin = 2;

    // In so few bytes beyond ASCII Big5 and GBK cannot be told apart; UTF-8 is valid by chance in hardly any.
    private const int FewestBytes = 12;
    private const int FewestBytesOfUtf8 = 6;
    private static readonly TextEncoding[] Encodings = [TextEncoding.Utf8, TextEncoding.Gb18030, TextEncoding.Big5];

    /// <summary>Decodes a text line by line.</summary>
    /// <param name="body">The bytes behind the byte order mark.</param>
    /// <param name="main">The file's encoding.</param>
    public static string Decode(ReadOnlySpan<byte> body, TextEncoding main)
    {
        if (!Encodings.Contains(main) || (main == TextEncoding.Utf8 && Utf8.IsValid(body)))
        {
            return main.Decode(body);
        }
        StringBuilder? text = null;
        var (runStart, run) = (0, main);
        for (var start = 0; start < body.Length; )
        {
            var length = body[start..].IndexOf((byte)'\n');
            var end = length < 0 ? body.Length : start + length + 1;
            var line = body[start..end];
            // What is ASCII alone reads the same in all of them and goes with the lines before it.
            var encoding = Ascii.IsValid(line) ? run : Of(line, main);
            if (MixedRuns.Decode(line, encoding) is { } mixed)
            {
                text ??= new StringBuilder(body.Length / 2);
                text.Append(run.Decode(body[runStart..start])).Append(mixed);
                (runStart, run) = (end, main);
            }
            else if (encoding != run)
            {
                text ??= new StringBuilder(body.Length / 2);
                text.Append(run.Decode(body[runStart..start]));
                (runStart, run) = (start, encoding);
            }
            start = end;
        }
        var last = run.Decode(body[runStart..]);
        return text is null ? last : text.Append(last).ToString();
    }

    private static TextEncoding Of(ReadOnlySpan<byte> line, TextEncoding main)
    {
        if (main == TextEncoding.Utf8 && Utf8.IsValid(line))
        {
            return main;
        }
        var own = CharacterLikelihood.Mean(main.Decode(line));
        var (best, bestScore) = (main, own + Margin);
        if (own >= Good)
        {
            return main;
        }
        var bytes = line.Length - line.CountAscii();
        foreach (var encoding in Encodings)
        {
            var isUtf8 = encoding == TextEncoding.Utf8;
            if (
                encoding == main
                || bytes < (isUtf8 ? FewestBytesOfUtf8 : FewestBytes)
                || (isUtf8 && !Utf8.IsValid(line))
            )
            {
                continue;
            }
            var score = CharacterLikelihood.Mean(encoding.Decode(line));
            if (score > bestScore && score > CharacterLikelihood.Floor)
            {
                (best, bestScore) = (encoding, score);
            }
        }
        return best;
    }

    private static int CountAscii(this ReadOnlySpan<byte> line)
    {
        var count = 0;
        foreach (var value in line)
        {
            count += value < 0x80 ? 1 : 0;
        }
        return count;
    }
}
