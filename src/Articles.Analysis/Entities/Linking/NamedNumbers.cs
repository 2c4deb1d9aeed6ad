using System.Buffers;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The numbers in names: 1号线 is another than 10号线, 第二中学 than 第十二中学.</summary>
internal static class NamedNumbers
{
    private static readonly SearchValues<char> Digits = SearchValues.Create(NameNumerals.ChineseOrDigits + "〇零百");

    /// <summary>
    /// Whether the shorter of two names has a number that the longer one has not, but others of the same numerals: K8s is
    /// Kubernetes, and 神舟15号 may be the 神舟十五号.
    /// </summary>
    public static bool Differ(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = a.Length > b.Length ? a : b;
        var shorter = a.Length > b.Length ? b : a;
        while (Take(ref shorter) is { IsEmpty: false } number)
        {
            if (HasOthers(longer, number))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasOthers(ReadOnlySpan<char> name, ReadOnlySpan<char> number)
    {
        var areOthers = false;
        while (Take(ref name) is { IsEmpty: false } own)
        {
            if (own.SequenceEqual(number))
            {
                return false;
            }
            areOthers |= char.IsAsciiDigit(own[^1]) == char.IsAsciiDigit(number[^1]);
        }
        return areOthers;
    }

    // The next number, and the rest of the name behind it. A line's letter is a part of it (S1号线); EH216 is the 216.
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> name)
    {
        var start = name.IndexOfAny(Digits);
        if (start < 0)
        {
            return [];
        }
        var length = name[start..].IndexOfAnyExcept(Digits);
        var end = length < 0 ? name.Length : start + length;
        if (end < name.Length && name[end] == '号')
        {
            while (start > 0 && char.IsAsciiLetterUpper(name[start - 1]))
            {
                start--;
            }
        }
        var number = name[start..end];
        name = name[end..];
        return number;
    }
}
