using Articles.Lexicon;
using Articles.Text.Characters;
using Articles.Text.Pipeline;
using Articles.Text.Width;

namespace Articles.Text.Repairs;

/// <summary>
/// Writes characters in the width that Chinese typography gives them: digits, Latin letters, <c>%</c> and <c>+</c>
/// half-width, punctuation of Chinese text full-width. A half-width mark is changed only beside Chinese, never between
/// two digits (<c>10:30</c>), in an address or in code; brackets change as a pair.
/// </summary>
public sealed class WidthStep : ITextStep
{
    private const int FullWidthOffset = 0xFEE0;

    // The small forms of CNS 11643 and the half-width marks of JIS X 0201, and what Chinese text has for them.
    private const string Small = "﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞﹢﹣﹪﹫﹟﹠｡､｢｣";
    private const string Usual = "，、；：？！（）〔〕+-%@#&。、「」";

    /// <inheritdoc/>
    public string Name => "Width";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Width))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (text.Contains(",,", StringComparison.Ordinal))
            {
                // Empty cells: a table, whose commas are no punctuation.
                continue;
            }
            var brackets = Brackets.Match(text);
            for (
                var i = CharacterKinds.IndexOf(text, 0, CharacterSigns.Width);
                i < text.Length;
                i = CharacterKinds.IndexOf(text, i + 1, CharacterSigns.Width)
            )
            {
                var wanted = Narrow(text, i) ?? UsualFor(text, i) ?? Wide(text, i, brackets);
                if (wanted is { } character)
                {
                    var spaced =
                        character is '，' or '；' or '：' or '！' or '？' && i + 2 < text.Length && text[i + 1] == ' ';
                    edits.Replace(line.Start + i, spaced ? 2 : 1, character.ToString());
                    i += spaced ? 1 : 0;
                }
                // １，２００: between full-width digits that it parts by three it is the thousands' comma.
                if (i + 1 < text.Length && text[i + 1] == '，' && IsThousands(text, i + 1))
                {
                    edits.Replace(line.Start + i + 1, 1, ",");
                    i++;
                }
            }
        }
    }

    /// <summary>Whether a character may be in the wrong width, depending on what stands around it.</summary>
    internal static bool MayChange(char character) =>
        character is ',' or ';' or ':' or '!' or '?' or '(' or ')'
        || (character is >= '！' and <= '～' && Narrow(['0', character, '0'], 1) is not null)
        || Small.Contains(character, StringComparison.Ordinal);

    private static char? UsualFor(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '﹐' when IsBetweenDigits(text, at) => ',',
            '﹕' when IsBetweenDigits(text, at) => ':',
            var character => Small.IndexOf(character, StringComparison.Ordinal) is >= 0 and var small
                ? Usual[small]
                : null,
        };

    private static char? Narrow(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '％' or '＋' or '＃' or '＠' or '＆' => (char)(text[at] - FullWidthOffset),
            var character when IsWideLatin(character) => (char)(character - FullWidthOffset),
            '．' or '／' or '－' when IsBetweenLatin(text, at) => (char)(text[at] - FullWidthOffset),
            _ => null,
        };

    private static char? Wide(ReadOnlySpan<char> text, int at, int[] brackets) =>
        text[at] switch
        {
            ',' or ';' or ':' or '!' or '?' when IsBesideChinese(text, at) => (char)(text[at] + FullWidthOffset),
            '('
            or ')'
                when brackets.Length > 0
                    && brackets[at] is not 0 and var distance
                    && !PunctuationWidth.IsCall(text, Math.Min(at, at + distance))
                    && HoldChinese(text, Math.Min(at, at + distance), Math.Max(at, at + distance)) => (char)(
                text[at] + FullWidthOffset
            ),
            _ => null,
        };

    private static bool IsBesideChinese(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        return IsChinese(before) ? after is not ('/' or '=' or '&')
            : before is ' ' or '\0' ? false
            : IsChinese(after) && (char.IsAsciiLetterOrDigit(before) || before is '%' or ')' or ']' or '+');
    }

    /// <summary>Whether a pair of brackets stands behind or before Chinese, or has some inside.</summary>
    private static bool HoldChinese(ReadOnlySpan<char> text, int open, int close) =>
        (open > 0 && IsChinese(text[open - 1]))
        || (
            close + 1 < text.Length
            && IsChinese(text[close + 1])
            && (open == 0 || !char.IsAsciiLetterOrDigit(text[open - 1]))
        )
        || text[open..close].ContainsAnyInRange(Ideographs.First, Ideographs.Last);

    private static bool IsChinese(char character) =>
        Han.IsOneUnit(character)
        || character
            is '“'
                or '”'
                or '‘'
                or '’'
                or (>= '\u3001' and <= '\u3011')
                or '（'
                or '）'
                or '，'
                or '；'
                or '：'
                or '？'
                or '！';

    private static bool IsThousands(ReadOnlySpan<char> text, int at)
    {
        var before = at;
        while (before > 0 && IsWideDigit(text[before - 1]))
        {
            before--;
        }
        var after = at + 1;
        while (after < text.Length && IsWideDigit(text[after]))
        {
            after++;
        }
        return at - before is > 0 and <= LongestGroup && after - at - 1 == LongestGroup;
    }

    private const int LongestGroup = 3;

    private static bool IsWideDigit(char character) => character is >= '０' and <= '９';

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsDigit(text[at - 1]) && IsDigit(text[at + 1]);

    // ５Ｇ－Ａ, Ｗｉ－Ｆｉ.
    private static bool IsBetweenLatin(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsLatin(text[at - 1]) && IsLatin(text[at + 1]);

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character) || IsWideLatin(character);

    private static bool IsWideLatin(char character) =>
        IsWideDigit(character) || character is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');
}
