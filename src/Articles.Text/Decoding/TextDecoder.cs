using System.Text;
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

    // In the order of preference among equals: plain ASCII is UTF-8.
    private static readonly Candidate[] Candidates =
    [
        new("utf-8", new UTF8Encoding(false).GetString, [0xef, 0xbb, 0xbf], ["utf-8", "utf8"]),
        new(
            "gb18030",
            Legacy(54936).GetString,
            [0x84, 0x31, 0x95, 0x33],
            ["gb18030", "gbk", "gb2312", "cp936", "x-gbk"]
        ),
        new("big5", Big5Decoder.GetString, [], ["big5", "big5-hkscs", "big5hkscs", "cn-big5", "cp950", "x-big5"]),
        new("utf-16le", new UnicodeEncoding(false, false).GetString, [0xff, 0xfe], ["utf-16le", "utf-16", "unicode"]),
        new("utf-16be", new UnicodeEncoding(true, false).GetString, [0xfe, 0xff], ["utf-16be", "utf-16"]),
    ];

    /// <summary>Decodes a text.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="declared">The charset that the upload or the file itself declares, or null.</param>
    /// <returns>The text without byte order mark, or null when no encoding gives text.</returns>
    public static DecodedText? Decode(ReadOnlySpan<byte> content, string? declared)
    {
        Candidate? best = null;
        var bestScore = CharacterLikelihood.Floor;
        foreach (var candidate in Candidates)
        {
            var marked = HasMark(content, candidate);
            var body = marked ? content[candidate.Mark.Length..] : content;
            var score = CharacterLikelihood.Mean(candidate.Decode(body[..Math.Min(body.Length, SampleBytes)]));
            score += marked ? MarkBonus : 0;
            score +=
                declared is not null && candidate.Names.Contains(declared.Trim(), StringComparer.OrdinalIgnoreCase)
                    ? DeclaredBonus
                    : 0;
            score += candidate.Name == "utf-8" && Utf8.IsValid(body) ? StrictBonus : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }
        return best is null
            ? null
            : new DecodedText(best.Decode(HasMark(content, best) ? content[best.Mark.Length..] : content), best.Name);
    }

    private static bool HasMark(ReadOnlySpan<byte> content, Candidate candidate) =>
        candidate.Mark.Length > 0 && content.StartsWith(candidate.Mark);

    private static Encoding Legacy(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\ufffd")
        ) ?? throw new InvalidOperationException($"Code page {codePage} is not there.");

    private delegate string Reading(ReadOnlySpan<byte> bytes);

    private sealed record Candidate(string Name, Reading Decode, byte[] Mark, string[] Names);
}

/// <summary>A decoded text.</summary>
/// <param name="Text">The text, without byte order mark; U+FFFD stands for bytes that mean nothing.</param>
/// <param name="Encoding">The encoding's IANA name.</param>
internal sealed record DecodedText(string Text, string Encoding);
