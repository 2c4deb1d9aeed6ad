using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

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

    /// <summary>A text with the characters for whose numbers it has escapes, to be asked what characters it has.</summary>
    public static string WithCharacters(string text)
    {
        if (!text.Contains("\\u", StringComparison.Ordinal))
        {
            return text;
        }
        var (read, from) = (new StringBuilder(text.Length), 0);
        for (var at = text.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\\', at))
        {
            var escape = Number(text, at);
            read.Append(text, from, at - from).Append(escape.Written);
            from = at + escape.Length;
            at += int.Max(escape.Length, 1);
        }
        return read.Append(text, from, text.Length - from).ToString();
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
