using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Formats;

/// <summary>
/// What a raised text is in plain text: an exponent is written in the raised characters that Unicode has (<c>10⁸</c>,
/// <c>m²</c>, <c>Ca²⁺</c>), since <c>108</c> is another number; the mark of a note goes, since its note is not beside it.
/// Behind a number, a short Latin word or a unit of length figures are an exponent, behind Chinese, a per cent sign or
/// punctuation a note's mark, but before a capital letter an isotope's number.
/// </summary>
internal static class Superscript
{
    private const string Plain = "0123456789+-−–=()abcdefghijklmnoprstuvwxyz";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private const string Units = "米里寸尺";
    private const int LongestNote = 12;
    private const int LongestMark = 40;
    private const int LongestRaised = 6;
    private const int LongestSymbol = 2;

    private static readonly SearchValues<char> NoteNumbers = SearchValues.Create("0123456789,，、-–~");
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>The text that stands for a raised one.</summary>
    /// <param name="before">What stands before it in its paragraph.</param>
    /// <param name="raised">The raised text.</param>
    /// <param name="after">The character behind it; a line feed where there is none.</param>
    public static string Of(ReadOnlySpan<char> before, string raised, char after)
    {
        var bare = raised.Trim();
        // A note's mark behind an exponent.
        if (
            bare is { Length: <= LongestMark } and [.., ']' or '】']
            && bare.AsSpan().LastIndexOfAny('[', '【') is > 0 and var mark
        )
        {
            return Of(before, bare[..mark], after);
        }
        return bare switch
        {
            "" or { Length: > LongestMark } => raised,
            "TM" or "tm" => "™",
            "R" => "®",
            "o" or "O" or "。" when IsFigure(before) => "°",
            // As it is written on one line too: 5th.
            "st" or "nd" or "rd" or "th" => bare,
            _ when IsNote(before, bare, after) => "",
            _ when bare.Length <= LongestRaised && InRaised(bare) is { } written => written,
            _ when IsFigure(before) && !bare.Any(CharacterClass.IsHan) => $"^{bare}",
            _ => raised,
        };
    }

    private static bool IsFigure(ReadOnlySpan<char> before) => before is [.., >= '0' and <= '9'];

    private static bool IsNote(ReadOnlySpan<char> before, ReadOnlySpan<char> raised, char after)
    {
        if (raised.Length > LongestNote)
        {
            return false;
        }
        if (raised is ['[' or '【' or '〔', .., ']' or '】' or '〕'])
        {
            return true;
        }
        var number = raised.Trim("()（）");
        if (number.TrimEnd("*†‡§¶#").IsEmpty || number[0] is (>= '①' and <= '⑳') or '注')
        {
            return true;
        }
        return number.IndexOfAnyExcept(NoteNumbers) < 0
            && char.IsAsciiDigit(number[0])
            && !HasExponent(before, number)
            && !char.IsAsciiLetterUpper(after);
    }

    private static bool HasExponent(ReadOnlySpan<char> before, ReadOnlySpan<char> number)
    {
        if (before.IsEmpty)
        {
            return false;
        }
        var last = before[^1];
        if (char.IsAsciiLetter(last))
        {
            var letters = before.Length - 1 - before.LastIndexOfAnyExcept(Letters);
            return letters <= LongestSymbol || before[^letters..] is "sin" or "cos" or "tan" or "log";
        }
        return char.IsAsciiDigit(last)
            || last is ')' or (>= 'Α' and <= 'ω') or '²' or '³' or '¹' or (>= '⁰' and <= '₉')
            || (Units.Contains(last, StringComparison.Ordinal) && number is "2" or "3");
    }

    private static string? InRaised(string text)
    {
        var written = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var at = Plain.IndexOf(text[i], StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
            written[i] = Raised[at];
        }
        return new string(written);
    }
}
