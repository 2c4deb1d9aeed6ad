using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>The classes of characters that words are told apart by.</summary>
internal static class CharClass
{
    /// <summary>Whether a code unit belongs to a Han character (the blocks in use; surrogates are their own matter).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>Whether all code units belong to Han characters; so of none.</summary>
    public static bool AreHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHan(c))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Where a run of Latin letters and digits ends that begins at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its first letter or digit.</param>
    /// <param name="hasLetter">Whether a letter is among it.</param>
    public static int EndOfLatin(string text, int start, out bool hasLetter)
    {
        hasLetter = false;
        var at = start;
        while (at < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[at]) || IsForeignLetter(text[at]))
            {
                hasLetter |= !char.IsAsciiDigit(text[at]);
                at++;
            }
            else if (Joins(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>Whether a letter that is neither Han nor ASCII is spelled like a Latin word (Greek, Cyrillic, é).</summary>
    public static bool IsForeignLetter(char c) => c > '\u007F' && c < '\u2E80' && char.IsLetter(c);

    // A mark between two letters or digits joins them: 5G-A, 50G-PON, AT&T, 3.5, v2_1.
    private static bool Joins(string text, int at) =>
        text[at] is '-' or '.' or '_' or '&'
        && at + 1 < text.Length
        && char.IsAsciiLetterOrDigit(text[at - 1])
        && char.IsAsciiLetterOrDigit(text[at + 1]);
}
