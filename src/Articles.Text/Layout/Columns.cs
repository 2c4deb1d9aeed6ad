using System.Runtime.InteropServices;
using Articles.Text.Characters;

namespace Articles.Text.Layout;

/// <summary>
/// Whether a text was broken into lines by a page layout, and which lines fill their column. Layout breaks words: a
/// text is wrapped when at least an eighth of its open line ends, and at least three, stand inside a word, or when four
/// lines of one width and more are prose that goes on in the line right below. A list of headings or a poem has hardly
/// one of either.
/// </summary>
internal sealed class Columns
{
    private const int Neighbourhood = 6;
    private const int Remembered = 16;
    private const int MinWidth = 12;
    private const int MaxWidth = 75;
    private const int FewestIndents = 3;
    private const int FewestGaps = 3;
    private const int FewestAcross = 3;
    private const int FewestProse = 4;
    private const int FewestOpen = 3;
    private const float WordAcross = 4;
    private readonly string text;
    private readonly LayoutLines lines;

    // Found out when first asked for: most texts have no indents, and then one step asks no more.
    private LineEndings? endings;
    private bool? isWrapped;
    private bool? leavesOpen;

    // Of the lines around, whether they fill their column: asked several times of each.
    private readonly int[] knownIndexes = new int[Remembered];
    private readonly bool[] knownFills = new bool[Remembered];

    public Columns(string text, LayoutLines lines)
    {
        (this.text, this.lines) = (text, lines);
        Array.Fill(knownIndexes, -1);
        HasIndents = lines.Indents >= FewestIndents && lines.Indents * 2 <= lines.Count;
    }

    /// <summary>Whether the text's lines are a layout's.</summary>
    public bool IsWrapped => isWrapped ??= FindIsWrapped();

    /// <summary>Whether an indent is what tells a paragraph's first line from its others.</summary>
    public bool HasIndents { get; }

    /// <summary>
    /// Whether empty lines are what sets paragraphs apart: hardly one that ends before the column's edge does without.
    /// </summary>
    public bool HasGaps => !HasIndents && Endings.Apart >= FewestGaps && Endings.Together * 5 <= Endings.Apart;

    /// <summary>
    /// Whether the author leaves the stop at the end of paragraphs out: then its lack says nothing of a break. Of a text
    /// that no layout broke alone.
    /// </summary>
    public bool LeavesOpen => leavesOpen ??= !IsWrapped && FindLeavesOpen();

    private LineEndings Endings => endings ??= CountEndings();

    /// <summary>
    /// Whether a line is as wide as at least two more near it: then the column's edge ended it. A paragraph's first
    /// line may be narrower by its indent.
    /// </summary>
    public bool IsFull(int index) => IsWrapped && FillsColumn(index);

    /// <summary>
    /// Whether a line is a heading by where it stands: what is cut before the edge, above an indented line. A paragraph's
    /// last line ends a sentence.
    /// </summary>
    public bool IsHeading(int index) => IsCutAboveIndent(index) && !IsFull(index);

    /// <summary>Whether a line without a stop, however long, stands above an indented one: the first of a paragraph.</summary>
    public bool IsCutAboveIndent(int index) =>
        !LayoutLine.EndsSentence(lines[index].Of(text)) && index + 1 < lines.Count && lines[index + 1].Indented;

    private LineEndings CountEndings()
    {
        var (open, prose, apart, together) = (0, 0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            var (fills, ends) = (FillsColumn(i), LayoutLine.EndsSentence(line));
            if (ends && !fills)
            {
                apart += lines[i + 1].GapBefore > 0 ? 1 : 0;
                together += lines[i + 1].GapBefore == 0 ? 1 : 0;
            }
            if (fills && !ends)
            {
                open++;
                prose += line.IndexOfAny('，', '。') > 0 && lines[i + 1].GapBefore == 0 ? 1 : 0;
            }
        }
        return new LineEndings(open, prose, apart, together);
    }

    private bool FindIsWrapped()
    {
        var (open, prose) = (Endings.Open, Endings.Prose);
        if (prose >= FewestProse && prose * 2 >= open)
        {
            return true;
        }
        var across = 0;
        for (var i = 0; open >= FewestAcross && i + 1 < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (FillsColumn(i) && !LayoutLine.EndsSentence(line) && Runs(line, lines[i + 1].Of(text)))
            {
                across++;
                if (across >= FewestAcross && across * 8 >= open)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool FindLeavesOpen()
    {
        var (ended, open) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (line.Length > MaxWidth && line.Contains('，'))
            {
                var ends = LayoutLine.EndsSentence(line);
                ended += ends ? 1 : 0;
                open += ends ? 0 : 1;
            }
        }
        return open >= FewestOpen && open > ended;
    }

    private bool FillsColumn(int index)
    {
        var slot = index % Remembered;
        if (knownIndexes[slot] != index)
        {
            knownFills[slot] =
                lines[index].Width is >= MinWidth and <= MaxWidth && Width(index, out var count) > 0 && count >= 3;
            knownIndexes[slot] = index;
        }
        return knownFills[slot];
    }

    /// <summary>The width of the column that a line stands in.</summary>
    public float Width(int index, out int count)
    {
        count = 0;
        var (width, widest) = (lines[index].Width, 0f);
        for (var i = Math.Max(0, index - Neighbourhood); i <= Math.Min(lines.Count - 1, index + Neighbourhood); i++)
        {
            if (lines[i].Width >= width - 1.5f && lines[i].Width <= width + 2.5f)
            {
                count++;
                widest = Math.Max(widest, lines[i].Width);
            }
        }
        return widest;
    }

    /// <summary>
    /// Whether a line was broken because what the next one begins with found no room in it: a Latin word or number leaves its
    /// line short.
    /// </summary>
    public bool IsForced(int index) =>
        IsWrapped
        && lines[index].Width >= MinWidth
        && lines[index].Width + Opening(lines[index + 1].Of(text)) >= Widest(index);

    private float Widest(int index)
    {
        var widest = 0f;
        for (var i = Math.Max(0, index - Neighbourhood); i <= Math.Min(lines.Count - 1, index + Neighbourhood); i++)
        {
            widest = Math.Max(widest, Math.Min(lines[i].Width, MaxWidth));
        }
        return widest;
    }

    // How wide what a line begins with is, which no edge breaks: a word or number in Latin characters, with the marks behind it.
    private static float Opening(ReadOnlySpan<char> line)
    {
        var latin = line.IndexOfAnyExceptInRange('!', '~');
        latin = latin < 0 ? line.Length : latin;
        var end = Math.Max(latin, 1);
        while (end < line.Length && "，。、；：？！”）》’…".Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }
        return end - (latin * 0.5f);
    }

    /// <summary>Whether a word, Chinese or Latin, runs across the break between two lines.</summary>
    public static bool Runs(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float margin = WordAcross) =>
        char.IsAsciiLetter(left[^1]) ? char.IsAsciiLetterLower(right[0]) : Segmentation.Straddle(left, right) > margin;

    /// <summary>How many lines end in which way.</summary>
    /// <param name="Open">Lines that fill their column in the middle of a sentence.</param>
    /// <param name="Prose">Those of them that are prose and go on in the line right below.</param>
    /// <param name="Apart">Lines that end before the column's edge, with an empty line behind them.</param>
    /// <param name="Together">The same without one.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct LineEndings(int Open, int Prose, int Apart, int Together);
}
