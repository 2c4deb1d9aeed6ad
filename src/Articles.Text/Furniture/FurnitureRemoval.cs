using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Layout;
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
    private const int LongestLabel = 16;
    private const int LongestHeadLine = 120;
    private const int LongestCredit = 30;
    private const int MostHeadLines = 12;
    private const int HeadLines = 3;

    private static readonly string[] ScriptWords = ["px;", "$(", "document.", "window."];
    private static readonly string[] MeetingTimes = ["时间", "日期"];
    private static readonly string[] MeetingPlaces = ["地点", "会议地点", "活动地点", "会场", "地址", "主持"];
    private static readonly string[] FactLabels = ["来源：", "作者："];

    public string Name => "FurnitureRemoval";

    public StepPurpose Purpose => StepPurpose.Furniture;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        var last = ArticleFoot.Last(text, lines);
        var tail = int.Min(ArticleFoot.Start(text, lines), last);
        var lastProse = LastWritten(text, lines, tail);
        var hasScript = HasScript(text, lines, tail, lastProse);
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
            inHead &= kept < MostHeadLines && line.Length <= LongestHeadLine && !IsSentence(line);
            inRelated = i >= tail && (FurniturePhrases.IsRelated(line) || (inRelated && !IsSentence(line)));
            if (
                inRelated
                || IsAnywhere(line, inHead, i >= tail)
                || ((inHead || i >= tail) && IsAround(text, lines, i))
                || (inHead && IsBefore(text, lines, i, hasTitle, draft.Facts.Title))
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
            CutEnds(text, lines[i], lastProse >= 0 && i >= lastProse, edits);
        }
    }

    private static bool IsAnywhere(ReadOnlySpan<char> line, bool inHead, bool inFoot) =>
        IsLabel(line, inHead, inFoot)
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
            || PageStamp.IsInRow(line, Neighbour(text, lines, index, -1), Neighbour(text, lines, index, 1))
            || IsOtherHeadline(line)
            || line is "+1";
    }

    private static bool IsBefore(string text, IReadOnlyList<TextLine> lines, int index, bool hasTitle, string? title)
    {
        var line = Of(text, lines[index]);
        return IsOfThePage(line)
            || PageStamp.IsGreeting(line)
            || (!hasTitle && IsAboveTitle(line, Neighbour(text, lines, index, 1), title))
            || (hasTitle && (PageStamp.Is(line) || StaffLine.EndsPage(line) || IsFact(text, lines, index)));
    }

    /// <summary>
    /// A first line that is the site's: a section, a newspaper's day above its page, the site's name where the title is
    /// known to be another line.
    /// </summary>
    private static bool IsAboveTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> next, string? title) =>
        FurniturePhrases.Sections.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)
        || (JumpLine.IsPage(next) && FactLine.Is(line))
        || (title is not null && !line.SequenceEqual(title) && line[^1] == '网' && Medium.Is(line));

    private static bool IsBelow(string text, IReadOnlyList<TextLine> lines, int index, bool hasScript)
    {
        var line = Of(text, lines[index]);
        return StaffLine.Is(line)
            || IsNavigation(line)
            || (FactLine.IsOfThePage(line) && IsFact(text, lines, index))
            || (hasScript && IsCode(line));
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

    /// <summary>Whether a browser's script or style sheet stands below the prose; an article's own code is announced.</summary>
    private static bool HasScript(string text, IReadOnlyList<TextLine> lines, int tail, int lastProse) =>
        tail < lines.Count
        && Notice.HasAny(text.AsSpan(lines[tail].Start), ScriptWords)
        && (lastProse < 0 || lines[lastProse].Of(text).Trim() is not [.., '：' or ':']);

    private static void CutEnds(string text, TextLine line, bool isLast, EditList edits)
    {
        var span = line.Of(text);
        var bare = span.TrimStart();
        var start = JumpLine.AtStart(bare);
        if (start > 0)
        {
            edits.Remove(line.Start + span.Length - bare.Length, start);
        }
        var written = span.TrimEnd();
        var end = GluedFoot.AtEnd(written, isLast);
        end += JumpLine.AtEnd(written[..^end]);
        if (end > 0 && line.Start + written.Length - end >= edits.End)
        {
            edits.Remove(line.Start + written.Length - end, end);
        }
        // Once the mark is gone, the line is too short to be known as a column's: the line below is taken up at once.
        else if (start > 0 && start < bare.Length && GoesOn(text, line))
        {
            edits.Remove(line.Start + written.Length, line.End + 1 - line.Start - written.Length);
        }
    }

    /// <summary>Whether a line that a mark opens breaks off where its column does: the next one is no wider.</summary>
    private static bool GoesOn(string text, TextLine line)
    {
        var next = line.End < text.Length ? text.AsSpan(line.End + 1) : [];
        var length = next.IndexOf('\n');
        next = (length < 0 ? next : next[..length]).TrimEnd();
        var span = line.Of(text).Trim();
        return !next.IsEmpty
            && !CharacterClass.IsBlank(next[0])
            && next.Length <= span.Length + 1
            && !LayoutLine.EndsSentence(span)
            && !LayoutLine.BeginsParagraph(next);
    }

    /// <summary>Takes out a line with the line feed before it, or with its own where that one is not there any more.</summary>
    private static void Cut(string text, TextLine line, EditList edits)
    {
        var hasFeedBefore = line.Start > 0 && line.Start - 1 >= edits.End;
        var start = hasFeedBefore ? line.Start - 1 : line.Start;
        var end = hasFeedBefore ? line.End : Math.Min(line.End + 1, text.Length);
        edits.Remove(start, end - start);
    }

    private static bool IsLabel(ReadOnlySpan<char> line, bool inHead, bool inFoot)
    {
        if (IsEscapes(line) || IsPointers(line))
        {
            return true;
        }
        if (line.Length > LongestLabel)
        {
            return false;
        }
        Span<char> bare = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (!CharacterClass.IsBlank(c) && !char.IsPunctuation(c) && !char.IsSymbol(c))
            {
                bare[length++] = c;
            }
        }
        return length > 0
            && (
                FurniturePhrases.WholeLines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                || (
                    inHead
                    && FurniturePhrases.HeadLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                )
                || (
                    inFoot
                    && FurniturePhrases.FootLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length])
                )
            );
    }

    /// <summary>Line ends and tabs as a program writes them, between two tags that are gone.</summary>
    private static bool IsEscapes(ReadOnlySpan<char> line) => line[0] == '\\' && line.IndexOfAnyExcept("\\nrt ") < 0;

    /// <summary>Signs alone that point at what follows (<c>▼▼▼</c>); one may be a table's, of what rose or fell.</summary>
    private static bool IsPointers(ReadOnlySpan<char> line) =>
        line.Length > 1 && line.Trim(FurniturePhrases.Pointers).IsEmpty;

    /// <summary>A line of facts, but not when a meeting was: where it was stands below.</summary>
    private static bool IsFact(string text, IReadOnlyList<TextLine> lines, int index)
    {
        var line = lines[index].Of(text).Trim();
        if (!FactLine.Is(line))
        {
            return false;
        }
        var next = index + 1;
        while (next < lines.Count && lines[next].Length == 0)
        {
            next++;
        }
        return next == lines.Count
            || !CharacterClass.StartsWithAny(line, MeetingTimes)
            || !CharacterClass.StartsWithAny(lines[next].Of(text).TrimStart(" \u3000\t"), MeetingPlaces);
    }

    /// <summary>A line that leads to another article: <c>延伸阅读：…</c>.</summary>
    private static bool IsWayElsewhere(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeadLine
        && line[^1] != '。'
        && CharacterClass.StartsWithAny(line, FurniturePhrases.LeadsElsewhere);

    /// <summary>The next line that is not empty, at most one empty line away.</summary>
    private static ReadOnlySpan<char> Neighbour(string text, IReadOnlyList<TextLine> lines, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < lines.Count && Math.Abs(i - index) <= 2; i += step)
        {
            if (lines[i].Length > 0)
            {
                return lines[i].Of(text).Trim();
            }
        }
        return [];
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line[^1] is '。' or '；' || line.Count('，') >= 2;

    /// <summary>A line of a script or a style sheet that a copy of a page took for text.</summary>
    private static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line[^1] is not (';' or '；' or '{' or '}'))
        {
            return false;
        }
        foreach (var c in line)
        {
            if (CharacterClass.IsHan(c))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The way to the page, or a line that gives the date or the source among the site's buttons.</summary>
    private static bool IsOfThePage(ReadOnlySpan<char> line) =>
        IsNavigation(line)
        || SiteMenu.Is(line)
        || Breadcrumb.Is(line)
        || JumpLine.IsPage(line)
        || (line.Length <= LongestHeadLine && JumpLine.EndsInPage(line) && DateLine.Read(line) is not null)
        || (SiteBar.HasControls(line) && (DateLine.Read(line) is not null || Notice.HasAny(line, FactLabels)));

    private static bool IsNavigation(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeadLine
        && (
            CharacterClass.StartsWithAny(line, FurniturePhrases.Navigation)
            || (line.StartsWith("首页") && line[2..].TrimStart(" \u3000") is ['>' or '»' or '›', ..])
        );

    /// <summary>The headline that the article had elsewhere: <c>（原标题：…）</c>, <c>（原题为《…》）</c>.</summary>
    private static bool IsOtherHeadline(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeadLine
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), FurniturePhrases.OtherHeadlines);

    /// <summary>A line that only says whose a picture is: <c>图片来源：…</c>.</summary>
    private static bool IsPictureCredit(ReadOnlySpan<char> line) =>
        line.Length <= LongestCredit
        && !IsSentence(line)
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), FurniturePhrases.PictureCredits);
}
