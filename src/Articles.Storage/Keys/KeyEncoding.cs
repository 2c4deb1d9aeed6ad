using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Articles.Storage.Keys;

/// <summary>
/// Writes any text as part of a table key. Table Storage forbids <c>/ \ # ?</c> and control characters in keys and
/// limits them to 512 UTF-16 units; ours also keep <c>|</c> free, which separates the parts of a key, <c>!</c>, which
/// marks an escape, and <c>'</c> and <c>%</c>, which clients and emulators have got wrong in addresses.
/// </summary>
public static class KeyEncoding
{
    /// <summary>Longest part that is written in full; a longer one keeps its beginning and gets a hash.</summary>
    public const int LongestPart = 160;

    /// <summary>Encodes one part of a key. Order is kept for texts without forbidden characters.</summary>
    /// <param name="part">Any text, also empty.</param>
    public static string Encode(string part)
    {
        if (part.Length <= LongestPart && !NeedsEscape(part))
        {
            return part;
        }

        var key = new StringBuilder(part.Length + 16);
        for (var i = 0; i < part.Length; i++)
        {
            if (IsForbidden(part, i))
            {
                key.Append('!').Append(((int)part[i]).ToString("X4"));
            }
            else
            {
                key.Append(part[i]);
            }
        }

        if (key.Length <= LongestPart)
        {
            return key.ToString();
        }

        var hash = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(part.AsSpan())), 0, 8);
        var kept = LongestPart - hash.Length - 1;
        return $"{LongText.Clip(key.ToString(), kept)}!{hash}";
    }

    /// <summary>The text just after every key that begins with a prefix, for range queries.</summary>
    public static string AfterPrefix(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    private static bool NeedsEscape(string part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (IsForbidden(part, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForbidden(string part, int i) =>
        part[i]
            is '/'
                or '\\'
                or '#'
                or '?'
                or '|'
                or '!'
                or '\''
                or '%'
                or < ' '
                or (>= '\u007F' and <= '\u009F')
                or '\uFFFE'
                or '\uFFFF'
        || IsLoneSurrogate(part, i);

    // Half a surrogate pair has no UTF-8: on its way it would become U+FFFD, and so would every other half.
    private static bool IsLoneSurrogate(string part, int i) =>
        char.IsHighSurrogate(part[i])
            ? i + 1 == part.Length || !char.IsLowSurrogate(part[i + 1])
            : char.IsLowSurrogate(part[i]) && (i == 0 || !char.IsHighSurrogate(part[i - 1]));
}
