using System.Security.Cryptography;
using System.Text;

namespace Articles.Storage.Keys;

/// <summary>
/// Writes any text as part of a table key. Table Storage forbids <c>/ \ # ?</c> and control characters in keys and
/// limits them to 512 UTF-16 units; ours also keep <c>|</c> free, which separates the parts of a key.
/// </summary>
public static class KeyEncoding
{
    /// <summary>Longest part that is written in full; a longer one keeps its beginning and gets a hash.</summary>
    public const int LongestPart = 160;

    /// <summary>Encodes one part of a key. Order is kept for texts without forbidden characters.</summary>
    /// <param name="part">Any text, also empty.</param>
    public static string Encode(string part)
    {
        var needsEscape = part.AsSpan().IndexOfAny(Forbidden) >= 0 || HasControls(part);
        if (!needsEscape && part.Length <= LongestPart)
        {
            return part;
        }

        var key = new StringBuilder(part.Length + 16);
        foreach (var c in part)
        {
            if (IsForbidden(c))
            {
                key.Append('!').Append(((int)c).ToString("X4"));
            }
            else
            {
                key.Append(c);
            }
        }

        if (key.Length <= LongestPart)
        {
            return key.ToString();
        }

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(part)), 0, 8);
        var kept = LongestPart - hash.Length - 1;
        if (char.IsHighSurrogate(key[kept - 1]))
        {
            kept--;
        }

        return $"{key.ToString(0, kept)}!{hash}";
    }

    /// <summary>The text just after every key that begins with a prefix, for range queries.</summary>
    public static string AfterPrefix(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("/\\#?|!'%");

    private static bool IsForbidden(char c) => c is '/' or '\\' or '#' or '?' or '|' or '!' or '\'' or '%' || IsControl(c);

    private static bool IsControl(char c) => c < ' ' || c is >= '\u007F' and <= '\u009F' || c is '\uFFFE' or '\uFFFF';

    private static bool HasControls(string part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (IsControl(part[i]))
            {
                return true;
            }
        }

        return false;
    }
}
