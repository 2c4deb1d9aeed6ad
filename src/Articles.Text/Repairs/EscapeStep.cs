using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Decodes what was escaped once too often: HTML's character references (<c>&amp;ldquo;</c>, also escaped twice) and
/// percent-escaped Chinese, and numeric references that lost their ampersand (<c>#xff0c;</c>). Lines without Chinese, text in backticks and addresses stay as they are.
/// </summary>
public sealed class EscapeStep : ITextStep
{
    private const double Confidence = 0.98;
    private const int LongestReference = 12;
    private const int LongestEscape = 3000;

    /// <inheritdoc/>
    public string Name => "Escape";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Escape))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (text.IndexOfAny('&', '%', '#') >= 0 && !text.Contains('`'))
            {
                Decode(text, line.Start, HasChinese(text) || IsBlank(text), edits);
            }
        }
    }

    private static void Decode(ReadOnlySpan<char> text, int offset, bool isChinese, EditList edits)
    {
        var inAddress = false;
        for (var i = 0; i < text.Length; i++)
        {
            inAddress = text[i] is > ' ' and < '\x7F' && (inAddress || text[i] is '/' or '=' or '?');
            var (length, decoded) = text[i] switch
            {
                '&' when isChinese && !inAddress => ReadReference(text[i..]),
                '%' when !inAddress => ReadPercent(text[i..]),
                '#' when isChinese && text[(i + 1)..].StartsWith('x') => ReadNumber(text[i..]),
                _ => (0, ""),
            };
            if (decoded.Length > 0)
            {
                edits.Replace(offset + i, length, decoded, Confidence);
            }
            i += Math.Max(0, length - 1);
        }
    }

    private static (int Length, string Decoded) ReadReference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end < 2)
        {
            return (0, "");
        }
        if (
            text[..(end + 1)] is "&amp;"
            && ReadReference($"&{text[(end + 1)..Math.Min(text.Length, end + 12)]}") is (> 0 and var twice, var inner)
        )
        {
            return (end + twice, inner);
        }
        var reference = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference || decoded is ['<' or '>']
            ? (0, "")
            : (end + 1, decoded is "\u00A0" ? " " : decoded);
    }

    /// <summary>Reads a hexadecimal reference without its ampersand, if it stands for a character beyond ASCII.</summary>
    private static (int Length, string Decoded) ReadNumber(ReadOnlySpan<char> text)
    {
        var (length, decoded) = ReadReference($"&{text[..Math.Min(text.Length, LongestReference - 1)]}");
        return decoded is [> '\x7F', ..] ? (length - 1, decoded) : (0, "");
    }

    /// <summary>Reads a run of escapes; an empty text where it is not Chinese in UTF-8, so that the run stays.</summary>
    private static (int Length, string Decoded) ReadPercent(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>();
        for (
            var i = 0;
            i + 2 < text.Length
                && bytes.Count < LongestEscape
                && text[i] == '%'
                && byte.TryParse(
                    text[(i + 1)..(i + 3)],
                    System.Globalization.NumberStyles.AllowHexSpecifier,
                    null,
                    out var value
                );
            i += 3
        )
        {
            bytes.Add(value);
        }
        if (bytes.Count < 3)
        {
            return (0, "");
        }
        var span = CollectionsMarshal.AsSpan(bytes);
        var decoded = Utf8.IsValid(span) ? Encoding.UTF8.GetString(span) : "";
        return (bytes.Count * 3, HasChinese(decoded) ? decoded : "");
    }

    // A line of &nbsp; alone is an empty one.
    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        while (text.StartsWith("&nbsp;"))
        {
            text = text["&nbsp;".Length..].TrimStart();
        }
        return text.IsEmpty;
    }

    private static bool HasChinese(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Han.IsOneUnit(character))
            {
                return true;
            }
        }
        return false;
    }
}
