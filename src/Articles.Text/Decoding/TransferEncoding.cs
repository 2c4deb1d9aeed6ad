using System.Text;
using Articles.Text.Characters;

namespace Articles.Text.Decoding;

/// <summary>
/// Text that was written in seven bits for a mail or a terminal: all of ASCII, and none of it to be read as it stands. A
/// text with a single Chinese character, or with words of Latin letters, is none of these.
/// </summary>
internal static class TransferEncoding
{
    private const int Sample = 64 * 1024;
    private const int ShortestBase64 = 64;
    private const int ShortestLine = 40;
    private const int FewestRuns = 2;
    private const int MostHeader = 8 * 1024;
    private const byte Escape = 0x1b;

    /// <summary>What the file is, in words that fit after "The file is"; null where it is none.</summary>
    public static string? Recognize(ReadOnlySpan<byte> content)
    {
        var sample = content[..int.Min(Sample, content.Length)];
        if (!Ascii.IsValid(sample))
        {
            return null;
        }
        var text = Encoding.ASCII.GetString(sample);
        return MailEncoding(text) is { } mail ? $"a mail or a saved page (MIME) with its text in {mail}"
            : sample.IndexOf([Escape, (byte)'$']) >= 0 ? "text in an encoding of the ISO-2022 family"
            : IsHz(text) ? "text in the encoding HZ"
            : IsUtf7(text) ? "text in the encoding UTF-7"
            : IsBase64(text, content.Length > sample.Length) ? "text encoded in Base64"
            : IsQuotedPrintable(text) ? "text encoded in quoted-printable"
            : null;
    }

    /// <summary>How a message's header says that its text is encoded; null where it is no message or needs no decoding.</summary>
    private static string? MailEncoding(string text)
    {
        const string Header = "\nContent-Transfer-Encoding:";
        var head = text.AsSpan().TrimStart();
        var line = head.IndexOf('\n') is > 0 and var end ? head[..end] : [];
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[..colon].Contains(' '))
        {
            return null;
        }
        head = head[..int.Min(MostHeader, head.Length)];
        for (int at; (at = head.IndexOf(Header, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            head = head[(at + Header.Length)..];
            var value = head.TrimStart();
            if (value.StartsWith("base64", StringComparison.OrdinalIgnoreCase))
            {
                return "Base64";
            }
            if (value.StartsWith("quoted-printable", StringComparison.OrdinalIgnoreCase))
            {
                return "quoted-printable";
            }
        }
        return null;
    }

    /// <summary><c>~{</c> and <c>~}</c> around pairs of letters, which are most of the text.</summary>
    private static bool IsHz(string text)
    {
        var (runs, inside) = (0, 0);
        for (int at = 0, open; (open = text.IndexOf("~{", at, StringComparison.Ordinal)) >= 0; runs++)
        {
            var close = text.IndexOf("~}", open, StringComparison.Ordinal);
            if (close < 0 || (close - open) % 2 != 0)
            {
                return false;
            }
            (at, inside) = (close + 2, inside + close - open);
        }
        return runs > 0 && inside * 2 > text.Length;
    }

    /// <summary>Runs of Base64 between <c>+</c> and <c>-</c> that are Chinese in UTF-16.</summary>
    private static bool IsUtf7(string text)
    {
        var runs = 0;
        for (int at = 0, open; (open = text.IndexOf('+', at)) >= 0; )
        {
            at = open + 1;
            while (at < text.Length && IsBase64(text[at]))
            {
                at++;
            }
            runs += IsChinese(text.AsSpan(open + 1, at - open - 1)) ? 1 : 0;
        }
        return runs >= FewestRuns;
    }

    private static bool IsChinese(ReadOnlySpan<char> run)
    {
        const int Longest = 400;
        run = run[..int.Min(Longest, run.Length)];
        var bytes = new byte[run.Length];
        var padded = $"{run}{new string('=', (4 - (run.Length % 4)) % 4)}";
        if (run.Length < 4 || !Convert.TryFromBase64String(padded, bytes, out var length) || length < 4)
        {
            return false;
        }
        var characters = Encoding.BigEndianUnicode.GetString(bytes, 0, length - (length % 2));
        return characters.All(CharacterClass.IsChineseText);
    }

    /// <summary>Lines of one width without a blank, in capitals, small letters and digits.</summary>
    private static bool IsBase64(string text, bool isCut)
    {
        var (length, width) = (0, 0);
        var last = false;
        foreach (var range in text.AsSpan().Trim().Split('\n'))
        {
            var line = text.AsSpan().Trim()[range].TrimEnd('\r');
            if (last && !isCut)
            {
                return false;
            }
            width = width == 0 ? line.Length : width;
            last = line.Length != width;
            length += line.Length;
            foreach (var c in line.TrimEnd('='))
            {
                if (!IsBase64(c))
                {
                    return false;
                }
            }
        }
        return length >= ShortestBase64
            && width >= ShortestLine
            && text.Any(char.IsAsciiLetterUpper)
            && text.Any(char.IsAsciiLetterLower)
            && text.Any(char.IsAsciiDigit);
    }

    private static bool IsBase64(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/';

    /// <summary>Bytes as <c>=E5=9F=8E</c>, which are most of the text.</summary>
    private static bool IsQuotedPrintable(string text)
    {
        var bytes = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (
                text[i] == '='
                && text[i + 1] is >= '8' and <= '9' or >= 'A' and <= 'F'
                && char.IsAsciiHexDigitUpper(text[i + 2])
            )
            {
                bytes++;
                i += 2;
            }
        }
        return bytes * 3 * 2 > text.Length;
    }
}
