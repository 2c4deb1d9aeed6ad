using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;

namespace Articles.Functions.Http;

/// <summary>
/// Escapes what JSON must have escaped (RFC 8259, section 7) and nothing else, so that Chinese is read as it is. The
/// framework's least strict encoder escapes characters beyond the Basic Multilingual Plane, which names have (𠮷).
/// </summary>
internal sealed class JsonTextEncoder : JavaScriptEncoder
{
    // Half of a pair is looked at: alone it is no character.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        '"',
        '\\',
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    public static JsonTextEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; ; at += 2)
        {
            var next = span[at..].IndexOfAny(Suspects);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (at + 1 >= textLength || !char.IsSurrogatePair(span[at], span[at + 1]))
            {
                return at;
            }
        }
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var target = new Span<char>(buffer, bufferLength);
        return unicodeScalar is '"' or '\\'
            ? target.TryWrite(CultureInfo.InvariantCulture, $"\\{(char)unicodeScalar}", out numberOfCharactersWritten)
            : target.TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);
    }
}
