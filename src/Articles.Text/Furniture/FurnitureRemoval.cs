using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// Cuts the lines that belong to the site: comment boxes, reprint, liability and copyright notices, pleas to like and
/// share, page numbers, contacts. A line of buttons and counters goes anywhere; the way to the page and a line of facts
/// with buttons in it go before the article's prose; a notice, the staff's names and lists of other articles go only
/// where they stand, in the last lines after the prose has ended (a notice also in the first three). What a copy glued to
/// a paragraph's end goes from there (<see cref="GluedFoot"/>), and so does a newspaper's way to another page
/// (<see cref="JumpLine"/>).
/// </summary>
internal sealed class FurnitureRemoval : ITextStep
{
    private const int LongestCredit = 30;
    private const int MostHeadLines = 12;
    private const int HeadLines = 3;

    public string Name => "FurnitureRemoval";

    public StepPurpose Purpose => StepPurpose.Furniture;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        var last = ArticleFoot.Last(text, lines);
        var tail = int.Min(ArticleFoot.Start(text, lines), last);
        var lastProse = LastWritten(text, lines, tail);
        var hasScript = PageScript.IsBelow(text, lines, tail, lastProse);
        bool? asks = null;
        var menu = SiteMenu.Find(text, lines);
        var twins = HeadTwins.Find(text, lines);
        var (seen, kept, inHead, inRelated) = (0, 0, true, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Of(text, lines[i]);
            if (line.Length == 0 || (i == 0 && draft.StartsWithTitle))
            {
                continue;
            }
            if ((i >= menu.First && i < menu.End) || twins.Contains(i))
            {
                Cut(text, lines[i], edits);
                continue;
            }
            var atEdge = i >= tail || kept < HeadLines;
            var hasTitle = seen++ > 0 || draft.StartsWithTitle;
            inHead &= kept < MostHeadLines && line.Length <= PageHead.LongestLine && !IsSentence(line);
            inRelated = i >= tail && (FurniturePhrases.IsRelated(line) || (inRelated && !IsSentence(line)));
            if (
                inRelated
                || IsAnywhere(line, inHead, i >= tail)
                || ((inHead || i >= tail) && IsAround(text, lines, i))
                || (inHead && PageHead.Is(text, lines, i, hasTitle, draft.Facts.Title))
                || (i >= tail && IsBelow(text, lines, i, hasScript))
                || (i >= last && !ArticleFoot.IsOfTheAuthor(line))
                || (hasTitle && Notice.IsDeclared(line))
                || (atEdge && Notice.IsSites(line, i < tail || kept == 0))
                || (
                    atEdge && Notice.IsContact(line, i < tail || kept == 0) && !(asks ??= Invitation.Is(text, lines, i))
                )
            )
            {
                Cut(text, lines[i], edits);
                continue;
            }
            kept++;
            LineMarks.Cut(text, lines[i], lastProse >= 0 && i >= lastProse, edits);
        }
    }

    private static bool IsAnywhere(ReadOnlySpan<char> line, bool inHead, bool inFoot) =>
        LabelLine.Is(line, inHead, inFoot)
        || SiteBar.Is(line)
        || PageNumber.Is(line)
        || IsPictureCredit(line)
        || IsWayElsewhere(line);

    /// <summary>Who took part, labels without anything behind them, dates below each other, the headline elsewhere.</summary>
    private static bool IsAround(string text, IReadOnlyList<TextLine> lines, int index)
    {
        var line = Of(text, lines[index]);
        return SiteBar.IsTally(line)
            || PageStamp.IsEmptyField(line)
            || PageStamp.IsInRow(line, NearLines.Next(text, lines, index, -1), NearLines.Next(text, lines, index, 1))
            || IsOtherHeadline(line)
            || line is "+1";
    }

    private static bool IsBelow(string text, IReadOnlyList<TextLine> lines, int index, bool hasScript)
    {
        var line = Of(text, lines[index]);
        return StaffLine.Is(line)
            || PageHead.IsNavigation(line)
            || (FactLine.IsOfThePage(line) && PageFacts.Are(text, lines, index))
            || (hasScript && PageScript.Is(line));
    }

    private static ReadOnlySpan<char> Of(string text, TextLine line) => line.Of(text).Trim();

    private static int LastWritten(string text, IReadOnlyList<TextLine> lines, int before)
    {
        var i = before - 1;
        while (i > 0 && lines[i].Of(text).Trim().IsEmpty)
        {
            i--;
        }
        return i;
    }

    /// <summary>Takes out a line with the line feed before it, or with its own where that one is not there any more.</summary>
    private static void Cut(string text, TextLine line, EditList edits)
    {
        var hasFeedBefore = line.Start > 0 && line.Start - 1 >= edits.End;
        var start = hasFeedBefore ? line.Start - 1 : line.Start;
        var end = hasFeedBefore ? line.End : Math.Min(line.End + 1, text.Length);
        edits.Remove(start, end - start);
    }

    /// <summary>A line that leads to another article: <c>延伸阅读：…</c>.</summary>
    private static bool IsWayElsewhere(ReadOnlySpan<char> line) =>
        line.Length <= PageHead.LongestLine
        && line[^1] != '。'
        && CharacterClass.StartsWithAny(line, FurniturePhrases.LeadsElsewhere);

    private static bool IsSentence(ReadOnlySpan<char> line) => line[^1] is '。' or '；' || line.Count('，') >= 2;

    /// <summary>The headline that the article had elsewhere: <c>（原标题：…）</c>, <c>（原题为《…》）</c>.</summary>
    private static bool IsOtherHeadline(ReadOnlySpan<char> line) =>
        line.Length <= PageHead.LongestLine
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), FurniturePhrases.OtherHeadlines);

    /// <summary>A line that only says whose a picture is: <c>图片来源：…</c>.</summary>
    private static bool IsPictureCredit(ReadOnlySpan<char> line) =>
        line.Length <= LongestCredit
        && !IsSentence(line)
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), FurniturePhrases.PictureCredits);
}
