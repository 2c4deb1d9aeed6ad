using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out blanks that a layout put into Chinese text: between characters that were spaced out one by one
/// (<c>人 工 智 能</c>, three and more; in a line that is spaced out two as well), inside a word (<c>数字 化</c>, in prose), beside full-width punctuation, and on the
/// inner side of brackets and quotation marks. A
/// blank that sets phrases or Latin words off stays, as an ordinary space; a wider gap sets a table's cells apart.
/// </summary>
internal sealed class LayoutSpaces : ITextStep
{
    private const string Punctuation = "，。；：？！、";
    private const string Opening = "“‘《〈（【「『";
    private const string Closing = "”’》〉）】」』";
    private const float WordAcross = 6;
    private const int LongestHeading = 10;
    private static readonly HashSet<string> Headings =
    [
        "通知",
        "通告",
        "公告",
        "公示",
        "启事",
        "声明",
        "目录",
        "附件",
        "摘要",
        "前言",
        "序言",
        "后记",
        "说明",
    ];

    public string Name => "LayoutSpaces";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        if (!draft.Has(CharacterSigns.Blank))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var span = line.Of(text);
            var isProse = span.IndexOfAny("，。") >= 0;
            bool? isSpacedOut = null;
            for (
                var i = CharacterKinds.IndexOf(span, 0, CharacterSigns.Blank);
                i < span.Length;
                i = CharacterKinds.IndexOf(span, i + 1, CharacterSigns.Blank)
            )
            {
                var start = i;
                while (i + 1 < span.Length && CharacterClass.IsBlank(span[i + 1]))
                {
                    i++;
                }
                // A tab sets a table's cells apart.
                if (span[start..(i + 1)].Contains('\t'))
                {
                    continue;
                }
                if (
                    start > 0
                    && i + 1 < span.Length
                    && (
                        IsLayouts(span, start, i + 1, isProse)
                        || IsHeading(span)
                        || (StandAlone(span, start, i + 1) && (isSpacedOut ??= HasSpacedOut(span)))
                    )
                )
                {
                    edits.Remove(line.Start + start, i + 1 - start);
                }
                else if (i - start < 2 && span[start..(i + 1)].IndexOfAnyExcept(' ') >= 0)
                {
                    edits.Replace(line.Start + start, i + 1 - start, " ");
                }
            }
        }
    }

    private static bool IsLayouts(ReadOnlySpan<char> line, int start, int end, bool isProse)
    {
        var (before, after) = (line[start - 1], line[end]);
        var (isOpen, closes) = (
            Opening.Contains(before, StringComparison.Ordinal),
            Closing.Contains(after, StringComparison.Ordinal)
        );
        if (isOpen || closes)
        {
            // （    ） is to be filled in.
            return isOpen != closes;
        }
        if (Punctuation.Contains(before, StringComparison.Ordinal))
        {
            return CharacterClass.IsHan(after) || char.IsAsciiDigit(after) || after is '“' or '《';
        }
        if (Punctuation.Contains(after, StringComparison.Ordinal))
        {
            return CharacterClass.IsChineseText(before);
        }
        if (!CharacterClass.IsHan(before) || !CharacterClass.IsHan(after))
        {
            return false;
        }
        return IsSpacedOut(line, start, end)
            || (isProse && end - start == 1 && Segmentation.Straddle(line[..start], line[end..]) > WordAcross);
    }

    /// <summary>Whether a line is a heading of two characters that its layout set apart (<c>通 知</c>).</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= LongestHeading
        && line[1..^1].IndexOfAnyExcept(' ', '\u3000') < 0
        && Headings.GetAlternateLookup<ReadOnlySpan<char>>().Contains([line[0], line[^1]]);

    /// <summary>Whether several characters of a line are spaced out, so that two that stand alone are too.</summary>
    private static bool HasSpacedOut(ReadOnlySpan<char> line)
    {
        const int Fewest = 4;
        var count = 0;
        for (var i = 1; i + 1 < line.Length && count < Fewest; i++)
        {
            count += CharacterClass.IsBlank(line[i]) && IsSpacedOutBetween(line, i) ? 1 : 0;
        }
        return count == Fewest;
    }

    private static bool IsSpacedOutBetween(ReadOnlySpan<char> line, int at) =>
        CharacterClass.IsHan(line[at - 1]) && CharacterClass.IsHan(line[at + 1]) && IsSpacedOut(line, at, at + 1);

    /// <summary>
    /// Whether the characters to either side of a single blank have none of their kind beside them: both are Chinese, or
    /// both are of a number (<c>2 0 2 4</c>).
    /// </summary>
    private static bool StandAlone(ReadOnlySpan<char> line, int start, int end)
    {
        var (before, after) = (line[start - 1], line[end]);
        var (left, right) = (start == 1 ? ' ' : line[start - 2], end + 1 == line.Length ? ' ' : line[end + 1]);
        return end - start == 1
            && (
                (
                    CharacterClass.IsHan(before)
                    && CharacterClass.IsHan(after)
                    && !CharacterClass.IsHan(left)
                    && !CharacterClass.IsHan(right)
                )
                || (
                    IsOfNumber(before)
                    && IsOfNumber(after)
                    && CharacterClass.IsBlank(left)
                    && (CharacterClass.IsBlank(right) || !char.IsAsciiLetterOrDigit(right))
                )
            );
    }

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is '.' or '%';

    /// <summary>Whether the characters to either side stand alone and at least three in a row do.</summary>
    private static bool IsSpacedOut(ReadOnlySpan<char> line, int start, int end)
    {
        var aloneBefore = start == 1 || CharacterClass.IsBlank(line[start - 2]);
        var aloneAfter = end + 1 == line.Length || !CharacterClass.IsHan(line[end + 1]);
        var more =
            (
                start >= 3
                && aloneBefore
                && CharacterClass.IsHan(line[start - 3])
                && (start == 3 || !CharacterClass.IsHan(line[start - 4]))
            )
            || (
                end + 2 < line.Length
                && CharacterClass.IsBlank(line[end + 1])
                && CharacterClass.IsHan(line[end + 2])
                && (end + 3 == line.Length || !CharacterClass.IsHan(line[end + 3]))
            );
        return aloneBefore && aloneAfter && more;
    }
}
