using System.Globalization;
using System.Text;

namespace Articles.Text.Formats;

/// <summary>A program's text in quotation marks, with its escapes; a database doubles the mark that it holds.</summary>
internal static class QuotedLiteral
{
    private const int Digits = 4;

    /// <summary>Whether a character begins one.</summary>
    public static bool Begins(char c) => c is '"' or '\'' or '`';

    /// <summary>Reads one.</summary>
    /// <param name="text">Where it stands.</param>
    /// <param name="at">Where it begins; afterwards behind its end.</param>
    /// <returns>What it says; null where it does not end.</returns>
    public static string? Read(string text, ref int at)
    {
        var quote = text[at++];
        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < text.Length)
            {
                at++;
                Unescape(text, ref at, value);
            }
            else if (c != quote)
            {
                value.Append(c);
            }
            else if (quote == '\'' && at + 1 < text.Length && text[at + 1] == quote && value.Length > 0)
            {
                value.Append(c);
                at++;
            }
            else
            {
                at++;
                return WithoutHalves(value.ToString());
            }
        }
        return null;
    }

    private static void Unescape(string text, ref int at, StringBuilder value)
    {
        var c = text[at];
        if (
            c == 'u'
            && at + Digits < text.Length
            && int.TryParse(
                text.AsSpan(at + 1, Digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var unit
            )
        )
        {
            value.Append((char)unit);
            at += Digits;
            return;
        }
        value.Append(
            c switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => c,
            }
        );
    }

    /// <summary>Half of a pair of surrogates is no character: what it was is lost.</summary>
    private static string WithoutHalves(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return value;
        }
        var units = value.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (char.IsHighSurrogate(units[i]) && i + 1 < units.Length && char.IsLowSurrogate(units[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(units[i]))
            {
                units[i] = '\uFFFD';
            }
        }
        return new string(units);
    }
}
