using System.Text.Unicode;

namespace Articles.Text.Decoding;

/// <summary>
/// Finds the encoding of a text. What is sound UTF-8 is that (<see cref="SoundUtf8"/>). Anything else is decoded in each
/// encoding that is read, and the result that reads most like text is taken; first bytes decide nothing: a byte order
/// mark or a declared charset is evidence that tips a balance, no more.
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
        if (TextEncoding.Utf8.Body(content) is var utf8 && SoundUtf8.Is(utf8))
        {
            return new DecodedText(TextEncoding.Utf8.Decode(utf8), TextEncoding.Utf8.Name);
        }
        var (best, bestScore) = (TextEncoding.Utf8, float.NegativeInfinity);
        // The best reading as one text, where all of it was read and no line of it can be in another encoding.
        string? whole = null;
        foreach (var encoding in TextEncoding.All)
        {
            var body = encoding.Body(content);
            var sample = body[..Math.Min(body.Length, SampleBytes)];
            var bonus = encoding.IsMarked(content) ? MarkBonus : 0;
            bonus += encoding.IsNamed(declared) ? DeclaredBonus : 0;
            if (!RivalReading.MayReach(sample, encoding, bestScore - bonus))
            {
                continue;
            }
            var isStrict = encoding == TextEncoding.Utf8 && Utf8.IsValid(body);
            var text = encoding.Decode(sample);
            var score = CharacterLikelihood.Mean(text) + bonus + (isStrict ? StrictBonus : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
                whole = isStrict && sample.Length == body.Length ? text : null;
            }
        }
        return Accept(whole ?? MixedLines.Decode(best.Body(content), best), best, bestScore);
    }

    private static DecodedText? Accept(string text, TextEncoding best, float bestScore) =>
        // A file in two encodings may read like text in neither, but line by line.
        bestScore > CharacterLikelihood.Floor
        || CharacterLikelihood.Mean(text) > CharacterLikelihood.Floor
            ? new DecodedText(text, best.Name)
            : null;
}

/// <summary>A decoded text.</summary>
/// <param name="Text">The text, without byte order mark; U+FFFD stands for bytes that mean nothing.</param>
/// <param name="Encoding">The encoding's IANA name.</param>
internal sealed record DecodedText(string Text, string Encoding);
