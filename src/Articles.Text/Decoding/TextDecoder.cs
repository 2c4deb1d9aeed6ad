using System.Text.Unicode;

namespace Articles.Text.Decoding;

/// <summary>
/// Finds the encoding of a text by decoding it in each that is read and asking which result reads like text. First
/// bytes decide nothing: a byte order mark or a declared charset is evidence that tips a balance, no more.
/// </summary>
internal static class TextDecoder
{
    // Worth this much of a mean log probability: enough to decide between readings that are both text, too little to
    // make text of what isn't.
    private const float MarkBonus = 2;
    private const float DeclaredBonus = 0.75f;
    private const float StrictBonus = 0.5f;

    // No character takes more than four bytes; what lies behind them is not asked.
    private const int SampleBytes = CharacterLikelihood.Sample * 4;

    /// <summary>Decodes a text.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="declared">The charset that the upload or the file itself declares, or null.</param>
    /// <returns>The text without byte order mark, or null when no encoding gives text.</returns>
    public static DecodedText? Decode(ReadOnlySpan<byte> content, string? declared)
    {
        var (best, bestScore) = (TextEncoding.Utf8, float.NegativeInfinity);
        foreach (var encoding in TextEncoding.All)
        {
            var body = encoding.Body(content);
            var score = CharacterLikelihood.Mean(encoding.Decode(body[..Math.Min(body.Length, SampleBytes)]));
            score += encoding.IsMarked(content) ? MarkBonus : 0;
            score += encoding.IsNamed(declared) ? DeclaredBonus : 0;
            score += encoding == TextEncoding.Utf8 && Utf8.IsValid(body) ? StrictBonus : 0;
            (best, bestScore) = score > bestScore ? (encoding, score) : (best, bestScore);
        }
        var text = MixedLines.Decode(best.Body(content), best);
        // A file in two encodings may read like text in neither, but line by line.
        return bestScore > CharacterLikelihood.Floor || CharacterLikelihood.Mean(text) > CharacterLikelihood.Floor
            ? new DecodedText(text, best.Name)
            : null;
    }
}

/// <summary>A decoded text.</summary>
/// <param name="Text">The text, without byte order mark; U+FFFD stands for bytes that mean nothing.</param>
/// <param name="Encoding">The encoding's IANA name.</param>
internal sealed record DecodedText(string Text, string Encoding);
