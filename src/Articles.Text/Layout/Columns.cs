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
    private const int MinWidth = 12;
    private const int MaxWidth = 75;
    private const int FewestIndents = 3;
    private const int FewestGaps = 3;
    private const float WordAcross = 4;
    private readonly LayoutLines lines;

    public Columns(string text, LayoutLines lines)
    {
        this.lines = lines;
        var (open, across, prose, indented) = (0, 0, 0, 0);
        var (apart, together) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            indented += lines[i].Indented && !lines[i + 1].Indented ? 1 : 0;
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
                across += Runs(line, lines[i + 1].Of(text)) ? 1 : 0;
            }
        }
        HasIndents = indented >= FewestIndents && indented * 2 <= lines.Count;
        HasGaps = !HasIndents && apart >= FewestGaps && together * 5 <= apart;
        IsWrapped = (across >= 3 && across * 8 >= open) || (prose >= 4 && prose * 2 >= open);
    }

    /// <summary>Whether the text's lines are a layout's.</summary>
    public bool IsWrapped { get; }

    /// <summary>Whether an indent is what tells a paragraph's first line from its others.</summary>
    public bool HasIndents { get; }

    /// <summary>
    /// Whether empty lines are what sets paragraphs apart: hardly one that ends before the column's edge does without.
    /// </summary>
    public bool HasGaps { get; }

    /// <summary>
    /// Whether a line is as wide as at least two more near it: then the column's edge ended it. A paragraph's first
    /// line may be narrower by its indent.
    /// </summary>
    public bool IsFull(int index) => IsWrapped && FillsColumn(index);

    /// <summary>
    /// Whether a line is a heading by where it stands: what is cut before the edge, above an indented line. A paragraph's
    /// last line ends a sentence.
    /// </summary>
    public bool IsHeading(string text, int index) =>
        !LayoutLine.EndsSentence(lines[index].Of(text))
        && !IsFull(index)
        && index + 1 < lines.Count
        && lines[index + 1].Indented;

    private bool FillsColumn(int index) =>
        lines[index].Width is >= MinWidth and <= MaxWidth && Width(index, out var count) > 0 && count >= 3;

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

    /// <summary>Whether a word, Chinese or Latin, runs across the break between two lines.</summary>
    public static bool Runs(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float margin = WordAcross) =>
        char.IsAsciiLetter(left[^1]) ? char.IsAsciiLetterLower(right[0]) : Segmentation.Straddle(left, right) > margin;
}
