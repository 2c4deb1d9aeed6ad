using System.Globalization;
using System.Runtime.InteropServices;

namespace Articles.Text.Repairs;

/// <summary>
/// Escapes as strings of C, JSON and SQL have them, also escaped twice: a run of ends of lines and tabs is one, any other
/// stands alone.
/// </summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is; 0 where there is none.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Count">How many escapes a run has.</param>
/// <param name="Written">What is written for it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringEscape(int Start, int Length, EscapeKind Kind, int Count, string Written)
{
    private const int NumberLength = 6;
    private const int MostBackslashes = 4;

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>The escape that begins at a backslash.</summary>
    public static StringEscape At(ReadOnlySpan<char> text, int at)
    {
        var sign = Sign(text, at);
        return text[sign..] switch
        {
            ['r' or 'n' or 't', ..] => Run(text, at),
            ['"' or '/' or '\'', ..] => new StringEscape(at, sign + 1 - at, EscapeKind.Mark, 1, text[sign].ToString()),
            ['u', ..] when sign == at + 1 => Number(text, at),
            _ => default,
        };
    }

    // Behind the backslashes.
    private static int Sign(ReadOnlySpan<char> text, int at)
    {
        var sign = at;
        while (sign < text.Length && sign - at < MostBackslashes && text[sign] == '\\')
        {
            sign++;
        }
        return sign;
    }

    // \r\n \r\n with blanks between them.
    private static StringEscape Run(ReadOnlySpan<char> text, int at)
    {
        var (end, next, count, endsLine) = (at, at, 0, false);
        while (next < text.Length && text[next] == '\\' && text[Sign(text, next)..] is ['r' or 'n' or 't', ..] rest)
        {
            (end, count, endsLine) = (text.Length - rest.Length + 1, count + 1, endsLine || rest[0] != 't');
            next = end;
            while (next < text.Length && text[next] is ' ' or '\t' or '\u3000')
            {
                next++;
            }
        }
        return new StringEscape(at, end - at, EscapeKind.Break, count, endsLine ? "\n" : " ");
    }

    // A character by its number, or two that are the halves of one; what nobody sees is nothing.
    private static StringEscape Number(ReadOnlySpan<char> text, int at)
    {
        if (Unit(text[at..]) is not { } unit || char.IsLowSurrogate(unit))
        {
            return default;
        }
        if (char.IsHighSurrogate(unit))
        {
            return Unit(text[int.Min(text.Length, at + NumberLength)..]) is { } low && char.IsLowSurrogate(low)
                ? new StringEscape(at, 2 * NumberLength, EscapeKind.Number, 1, string.Concat([unit], [low]))
                : default;
        }
        return char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.Format => new StringEscape(at, NumberLength, EscapeKind.Number, 1, ""),
            UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => default,
            _ => new StringEscape(at, NumberLength, EscapeKind.Number, 1, unit.ToString()),
        };
    }

    private static char? Unit(ReadOnlySpan<char> text) =>
        text is ['\\', 'u', _, _, _, _, ..]
        && ushort.TryParse(
            text[2..NumberLength],
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : null;
}
