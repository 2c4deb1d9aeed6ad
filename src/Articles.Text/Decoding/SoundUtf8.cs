using System.Buffers;
using System.Text.Unicode;

namespace Articles.Text.Decoding;

/// <summary>
/// Tells bytes that are UTF-8 beyond doubt, whatever their characters: a list of rare names and a text in Cantonese are
/// text too, however seldom their characters are. Bytes of another encoding are valid in UTF-8 by chance in one case only:
/// pairs of GBK that are characters of two bytes in UTF-8, and these come out as letters of several scripts in one word.
/// </summary>
internal static class SoundUtf8
{
    // Of so many bytes one may be a control character: more are a program's data, or UTF-16.
    private const int BytesForAControl = 64;

    // Of so many bytes one may be of a replacement character: where more are, the text is lost.
    private const int BytesForALoss = 5;

    private static readonly SearchValues<byte> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(value => (byte)value).Except("\t\n\v\f\r"u8.ToArray()),
        0x7F,
    ]);

    private static readonly SearchValues<byte> TwoByteLeads = SearchValues.Create([
        .. Enumerable.Range(0xC2, 0xE0 - 0xC2).Select(value => (byte)value),
    ]);

    /// <summary>Whether they are.</summary>
    /// <param name="body">The bytes behind the byte order mark.</param>
    public static bool Is(ReadOnlySpan<byte> body)
    {
        var whole = WithoutCut(body);
        return Utf8.IsValid(whole)
            && (whole.Length == body.Length || whole.ContainsAnyInRange<byte>(0xE0, 0xF4))
            && IsText(whole);
    }

    private static bool IsText(ReadOnlySpan<byte> body) =>
        (long)Count(body, Controls) * BytesForAControl <= body.Length
        && (long)body.Count("\uFFFD"u8) * "\uFFFD"u8.Length * BytesForALoss <= body.Length
        && (body.ContainsAnyInRange<byte>(0xE0, 0xF4) || !MixesScripts(body));

    /// <summary>The bytes without the beginning of a character at their end, of which a cut took the rest.</summary>
    private static ReadOnlySpan<byte> WithoutCut(ReadOnlySpan<byte> body)
    {
        for (var i = 1; i <= int.Min(3, body.Length); i++)
        {
            var value = body[^i];
            if (value is < 0x80 or >= 0xC0)
            {
                var length =
                    value >= 0xF0 ? 4
                    : value >= 0xE0 ? 3
                    : value >= 0xC0 ? 2
                    : 1;
                return length > i ? body[..^i] : body;
            }
        }
        return body;
    }

    private static int Count(ReadOnlySpan<byte> body, SearchValues<byte> wanted)
    {
        var count = 0;
        for (int at; (at = body.IndexOfAny(wanted)) >= 0; body = body[(at + 1)..])
        {
            count++;
        }
        return count;
    }

    /// <summary>Whether two letters beyond ASCII that stand side by side are of different scripts.</summary>
    private static bool MixesScripts(ReadOnlySpan<byte> body)
    {
        var (before, end) = (0, -1);
        for (var i = 0; i + 1 < body.Length; i += 2)
        {
            var next = body[i..].IndexOfAny(TwoByteLeads);
            if (next < 0)
            {
                return false;
            }
            i += next;
            var script = Script(((body[i] & 0x1F) << 6) | (body[i + 1] & 0x3F));
            if (script != 0 && before != 0 && end == i && script != before)
            {
                return true;
            }
            (before, end) = (script, i + 2);
        }
        return false;
    }

    /// <summary>A number for the script of a letter; 0 for signs, which stand beside letters of any.</summary>
    private static int Script(int character) =>
        character switch
        {
            < 0xC0 or 0xD7 or 0xF7 or (>= 0x2B0 and < 0x370) => 0,
            < 0x250 => 1,
            < 0x2B0 => 2,
            < 0x400 => 3,
            < 0x530 => 4,
            < 0x590 => 5,
            < 0x600 => 6,
            < 0x700 => 7,
            _ => 8,
        };
}
