using System.Buffers;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Width;

/// <summary>
/// Writes the half-width <c>, ; : ? ! ( )</c> full-width in lines of Chinese. A sign is Chinese when the character
/// before or after it is; brackets go in pairs, by what they hold or stand after. Between digits or Latin letters
/// nothing changes (<c>3:15</c>, <c>1,000</c>, <c>f(x)</c>), nor in lines that are mostly not Chinese, nor in rows of a
/// table with empty cells (<c>张三,,北京</c>).
/// </summary>
internal sealed class PunctuationWidth : ITextStep
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;:?!()");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");
    private const int DeepestNesting = 256;
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    public string Name => "PunctuationWidth";

    public StepPurpose Purpose => StepPurpose.Conversion;

    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.HalfWidth))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var text = line.Of(draft.Text);
            if (
                text.IndexOfAny(Signs) < 0
                || text.Contains(",,", StringComparison.Ordinal)
                || !CharacterClass.IsChinese(text)
            )
            {
                continue;
            }
            var wide = Brackets(text);
            var lastWide = -1;
            for (var i = 0; i < text.Length; i++)
            {
                var sign = Half.IndexOf(text[i], StringComparison.Ordinal);
                // Signs in a row are alike.
                if (
                    sign >= 0
                    && (IsChineseAt(text, i) || (lastWide >= 0 && lastWide == i - 1 && text[i] == text[lastWide]))
                )
                {
                    edits.Replace(line.Start + i, 1, Full[sign].ToString());
                    lastWide = i;
                }
                else if (wide[i])
                {
                    edits.Replace(line.Start + i, 1, text[i] == '(' ? "（" : "）");
                }
            }
        }
    }

    private static bool IsChineseAt(ReadOnlySpan<char> text, int at)
    {
        var before = Neighbour(text, at, -1);
        var after = Neighbour(text, at, +1);
        // "://" and "12:30" are not Chinese, whatever stands around them.
        if (text[at] == ':' && after == '/')
        {
            return false;
        }
        // After a percentage a comma or a semicolon can only set clauses off, whatever the next one begins with.
        return (text[at] is ',' or ';' && at > 0 && text[at - 1] == '%' && !IsListOfFigures(text, at))
            || CharacterClass.IsChineseText(before)
            || (CharacterClass.IsChineseText(after) && !IsCodeSign(before));
    }

    /// <summary>Whether a bracket is a program's around a text of its own: <c>print("中文")</c>.</summary>
    public static bool IsCall(ReadOnlySpan<char> text, int open) =>
        open > 0
        && open + 1 < text.Length
        && char.IsAsciiLetterLower(text[open - 1])
        && text[open] == '('
        && text[open + 1] is '"' or '\'';

    private static char Neighbour(ReadOnlySpan<char> text, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < text.Length; i += step)
        {
            // One blank is looked over; more than one is a layout's own.
            if (!CharacterClass.IsBlank(text[i]) || Math.Abs(i - at) > 1)
            {
                return Leading(text, i);
            }
        }
        return '\0';
    }

    // Of a pair the half that tells of which plane it is: an emoji is no Chinese.
    private static char Leading(ReadOnlySpan<char> text, int at) =>
        char.IsLowSurrogate(text[at]) && at > 0 ? text[at - 1] : text[at];

    /// <summary>Whether the signs on both sides set off figures of a list (<c>5%,6%,7%</c>), as in a table.</summary>
    private static bool IsListOfFigures(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].TrimStart(' ') is var rest
        && rest.IndexOfAnyExcept(Figures) is > 0 and var end
        && rest[end] == '%'
        && (end + 1 == rest.Length || rest[end + 1] is ',' or ';');

    private static bool IsCodeSign(char c) =>
        char.IsAscii(c) && char.IsPunctuation(c) && c is not (')' or '"' or '\'' or '%');

    /// <summary>Which brackets to widen; brackets that have no partner in the line stay.</summary>
    private static bool[] Brackets(ReadOnlySpan<char> text)
    {
        var wide = new bool[text.Length];
        var open = new Stack<(int Start, int Han)>();
        var han = 0;
        for (var i = 0; i < text.Length; i++)
        {
            han += CharacterClass.IsHan(text[i]) && !char.IsLowSurrogate(text[i]) ? 1 : 0;
            if (text[i] == '(' && open.Count < DeepestNesting)
            {
                open.Push((i, han));
            }
            else if (text[i] == ')' && open.TryPop(out var opening))
            {
                var start = opening.Start;
                var holdsHan = han > opening.Han;
                var isFunctionCall =
                    (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && !holdsHan) || IsCall(text, start);
                var afterChinese = start > 0 && CharacterClass.IsChineseText(Leading(text, start - 1));
                wide[start] = wide[i] = !isFunctionCall && (holdsHan || afterChinese);
            }
        }
        return wide;
    }
}
