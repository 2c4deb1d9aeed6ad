using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out blanks that a layout put into Chinese text: between characters that were spaced out one by one
/// (<c>人 工 智 能</c>, three and more), inside a word (<c>数字 化</c>, in prose), beside full-width punctuation, and on the
/// inner side of brackets and quotation marks. A
/// blank that sets phrases or Latin words off stays, as an ordinary space; a wider gap sets a table's cells apart.
/// </summary>
internal sealed class LayoutSpaces : ITextStep
{
    private const string Punctuation = "，。；：？！、";
    private const string Opening = "“‘《〈（【「『";
    private const string Closing = "”’》〉）】」』";
    private const float WordAcross = 6;

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
            var span = text.AsSpan(line.Start, line.Length);
            var isProse = span.IndexOfAny("，。") >= 0;
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
                if (start > 0 && i + 1 < span.Length && IsLayouts(span, start, i + 1, isProse))
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
            return CharacterClass.IsHan(before) || CharacterClass.IsChinesePunctuation(before);
        }
        if (!CharacterClass.IsHan(before) || !CharacterClass.IsHan(after))
        {
            return false;
        }
        return IsSpacedOut(line, start, end)
            || (isProse && end - start == 1 && Segmentation.Straddle(line[..start], line[end..]) > WordAcross);
    }

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
