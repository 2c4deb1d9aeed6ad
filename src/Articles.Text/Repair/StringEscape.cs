using System.Globalization;
using System.Runtime.InteropServices;

namespace Articles.Text.Repairs;

/// <summary>
/// Escapes as strings of C, JSON and SQL have them: a run of ends of lines and tabs is one, any other stands alone.
/// </summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is; 0 where there is none.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Count">How many escapes a run has.</param>
/// <param name="Written">What is written for it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringEscape(int Start, int Length, EscapeKind Kind, int Count, char Written)
{
    private const int NumberLength = 6;

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>The escape that begins at a backslash.</summary>
    public static StringEscape At(ReadOnlySpan<char> text, int at) =>
        text[at..] switch
        {
            ['\\', 'r' or 'n' or 't', ..] => Run(text, at),
            ['\\', '"' or '/' or '\'', ..] => new StringEscape(at, 2, EscapeKind.Mark, 1, text[at + 1]),
            ['\\', 'u', _, _, _, _, ..] when Number(text.Slice(at + 2, NumberLength - 2)) is { } character =>
                new StringEscape(at, NumberLength, EscapeKind.Number, 1, character),
            _ => default,
        };

    // \r\n \r\n with blanks between them.
    private static StringEscape Run(ReadOnlySpan<char> text, int at)
    {
        var (end, next, count, endsLine) = (at, at, 0, false);
        while (text[next..] is ['\\', 'r' or 'n' or 't', ..])
        {
            (end, count, endsLine) = (next + 2, count + 1, endsLine || text[next + 1] != 't');
            next = end;
            while (next < text.Length && text[next] is ' ' or '\t' or '\u3000')
            {
                next++;
            }
        }
        return new StringEscape(at, end - at, EscapeKind.Break, count, endsLine ? '\n' : ' ');
    }

    // A letter or a mark beyond ASCII; half of a pair is none.
    private static char? Number(ReadOnlySpan<char> digits) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
        && number > 0x7F
        && (char.IsLetterOrDigit((char)number) || char.IsPunctuation((char)number) || char.IsSymbol((char)number))
            ? (char)number
            : null;
}
