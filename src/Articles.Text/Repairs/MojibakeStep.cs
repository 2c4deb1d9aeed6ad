using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Articles.Lexicon;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Decodes paragraphs that were decoded with the wrong encoding and lost nothing by it: UTF-8 read as GBK, UTF-8 or
/// GBK read as Windows-1252. A paragraph is changed only as a whole, only if its bytes are valid in the right
/// encoding to the last one, and only if what comes out is Chinese in everyday characters. <c>锟斤拷</c>, which is
/// what is left of replacement characters, cannot be read any more: a run of it becomes one U+FFFD.
/// </summary>
public sealed class MojibakeStep : ITextStep
{
    private const double Confidence = 0.99;
    private const int FewestCharacters = 2;
    private const string LostTwice = "锟斤拷";

    // None of them throws: an exception for each of many short lines would take longer than all the rest. What cannot
    // be encoded is left out, what cannot be decoded becomes U+FFFD.
    private static readonly Encoding Gbk18030 = Lenient("GB18030");
    private static readonly Encoding Windows1252 = Lenient("windows-1252");

    /// <inheritdoc/>
    public string Name => "Mojibake";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var isLostTwice = draft.Text.Contains(LostTwice, StringComparison.Ordinal);
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (!MayBeUtf8(text))
            {
                if (isLostTwice)
                {
                    MarkLost(text, line.Start, edits);
                }
                continue;
            }
            if (Reread(text) is { } decoded)
            {
                edits.Replace(line.Start, line.Length, decoded, Confidence);
            }
            else
            {
                MarkLost(text, line.Start, edits);
            }
        }
    }

    /// <summary>
    /// Whether the first characters beyond ASCII, written in GBK, may be UTF-8: hardly ever those of a line that was
    /// decoded rightly, of which no more needs to be read.
    /// </summary>
    private static bool MayBeUtf8(ReadOnlySpan<char> text)
    {
        const int Enough = 4;
        var first = text.IndexOfAnyExceptInRange('\0', '\x7F');
        if (first < 0)
        {
            return false;
        }
        var beginning = text[first..Math.Min(text.Length, first + Enough)];
        if (
            !beginning.ContainsAnyInRange(Ideographs.First, Ideographs.Last)
            || beginning.ContainsAnyInRange('\uD800', '\uDFFF')
        )
        {
            // Without a Chinese character another encoding is asked, and half a pair of surrogates says nothing.
            return true;
        }
        Span<byte> buffer = stackalloc byte[Enough * 4];
        ReadOnlySpan<byte> bytes = buffer[..Gbk18030.GetBytes(beginning, buffer)];
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != OperationStatus.Done)
            {
                // What the end cut is whole in the line.
                return status == OperationStatus.NeedMoreData;
            }
            bytes = bytes[length..];
        }
        return true;
    }

    private static string? Reread(ReadOnlySpan<char> text)
    {
        var (hasHan, hasLatin) = (false, false);
        foreach (var character in text)
        {
            hasHan |= Han.IsOneUnit(character);
            hasLatin |= character is >= '\x80' and <= '\xFF';
        }
        return hasHan ? Reread(text, Gbk18030, Encoding.UTF8)
            : hasLatin ? Reread(text, Windows1252, Encoding.UTF8) ?? Reread(text, Windows1252, Gbk18030)
            : null;
    }

    private static string? Reread(ReadOnlySpan<char> text, Encoding wrong, Encoding right)
    {
        var bytes = new byte[wrong.GetByteCount(text)];
        wrong.GetBytes(text, bytes);
        if ((wrong.IsSingleByte && bytes.Length != text.Length) || (right is UTF8Encoding && !Utf8.IsValid(bytes)))
        {
            return null;
        }
        var decoded = right.GetString(bytes);
        var isWhole = right is UTF8Encoding || !decoded.Contains('\uFFFD', StringComparison.Ordinal);
        return isWhole && IsEverydayChinese(decoded) ? decoded : null;
    }

    private static bool IsEverydayChinese(string text)
    {
        var (common, other) = (0, 0);
        foreach (var character in text)
        {
            if (Han.IsOneUnit(character) && Han.IsCommon(character))
            {
                common++;
            }
            else if (
                character >= '\x80'
                && character
                    is not ((>= '\u2010' and <= '\u2026') or (>= '\u3000' and <= '\u3011') or (>= '！' and <= '～'))
            )
            {
                other++;
            }
        }
        return common >= FewestCharacters && other * 10 <= common;
    }

    private static void MarkLost(ReadOnlySpan<char> text, int offset, EditList edits)
    {
        for (var at = text.IndexOf(LostTwice); at >= 0 && at < text.Length; )
        {
            var end = at;
            while (text[end..].StartsWith(LostTwice))
            {
                end += LostTwice.Length;
            }
            edits.MarkUnrepaired(offset + at, end - at);
            var next = text[end..].IndexOf(LostTwice);
            at = next < 0 ? -1 : end + next;
        }
    }

    private static Encoding Lenient(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            name,
            new EncoderReplacementFallback(""),
            new DecoderReplacementFallback("\uFFFD")
        )!;
}
