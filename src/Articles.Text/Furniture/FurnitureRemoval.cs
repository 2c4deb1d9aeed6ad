using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// Cuts the lines that belong to the site: comment boxes, reprint, liability and copyright notices, pleas to like and
/// share, page numbers, contacts. A line of buttons and counters goes anywhere; the way to the page and a line of facts
/// with buttons in it go before the article's prose; a notice, the staff's names and lists of other articles go only
/// where they stand, in the last lines after the prose has ended (a notice also in the first three). A newspaper's way to
/// another page goes from the ends of a line (<see cref="JumpLine"/>).
/// </summary>
internal sealed class FurnitureRemoval : ITextStep
{
    private const int LongestNotice = 300;
    private const int LongestLabel = 16;
    private const int LongestHeadLine = 80;
    private const int LongestStaff = 60;
    private const int LongestCredit = 30;
    private const int LongestNames = 12;
    private const int MostHeadLines = 12;
    private const int HeadLines = 3;

    private static readonly string[] FactLabels = ["来源：", "作者："];

    public string Name => "FurnitureRemoval";

    public StepPurpose Purpose => StepPurpose.Furniture;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        var tail = TailStart(text, lines);
        var (written, inHead, inRelated) = (0, true, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].Length).Trim();
            if (line.Length == 0 || (i == 0 && draft.StartsWithTitle))
            {
                continue;
            }
            var atEdge = i >= tail || written < HeadLines;
            written++;
            inHead &= written <= MostHeadLines && line.Length <= LongestHeadLine && !IsSentence(line);
            inRelated = i >= tail && (FurniturePhrases.IsRelated(line) || (inRelated && !IsSentence(line)));
            if (
                IsLabel(line)
                || SiteBar.Is(line)
                || PageNumber.Is(line)
                || inRelated
                || IsPictureCredit(line)
                || (inHead && (IsOfThePage(line) || ((written > 1 || draft.StartsWithTitle) && FactLine.Is(line))))
                || (i >= tail && (IsStaff(line) || IsNavigation(line) || FactLine.IsLabelled(line)))
                || (atEdge && IsNotice(line))
                || ((inHead || i >= tail) && IsOtherHeadline(line))
            )
            {
                Cut(text, lines[i], edits);
                continue;
            }
            CutJumps(text, lines[i], edits);
        }
    }

    private static void CutJumps(string text, TextLine line, EditList edits)
    {
        var span = text.AsSpan(line.Start, line.Length);
        var bare = span.TrimStart();
        if (JumpLine.AtStart(bare) is > 0 and var start)
        {
            edits.Remove(line.Start + span.Length - bare.Length, start);
        }
        var end = JumpLine.AtEnd(span.TrimEnd());
        if (end > 0 && line.Start + span.TrimEnd().Length - end >= edits.End)
        {
            edits.Remove(line.Start + span.TrimEnd().Length - end, end);
        }
    }

    /// <summary>Takes out a line with the line feed before it, or with its own where that one is not there any more.</summary>
    private static void Cut(string text, TextLine line, EditList edits)
    {
        var hasFeedBefore = line.Start > 0 && line.Start - 1 >= edits.End;
        var start = hasFeedBefore ? line.Start - 1 : line.Start;
        var end = hasFeedBefore ? line.End : Math.Min(line.End + 1, text.Length);
        edits.Remove(start, end - start);
    }

    /// <summary>
    /// The first line of the article's foot: from the end up, everything that is furniture or too short to be prose.
    /// </summary>
    private static int TailStart(string text, IReadOnlyList<TextLine> lines)
    {
        const int ShortestProse = 40;
        var i = lines.Count;
        while (i > 0)
        {
            var line = text.AsSpan(lines[i - 1].Start, lines[i - 1].Length).Trim();
            if (line.Length >= ShortestProse && !IsNotice(line))
            {
                break;
            }
            i--;
        }
        return i;
    }

    private static bool IsLabel(ReadOnlySpan<char> line)
    {
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
            && FurniturePhrases.WholeLines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length]);
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line[^1] is '。' or '；' || line.Count('，') >= 2;

    /// <summary>The way to the page, or a line that gives the date or the source among the site's buttons.</summary>
    private static bool IsOfThePage(ReadOnlySpan<char> line) =>
        IsNavigation(line)
        || (SiteBar.HasControls(line) && (DateLine.Read(line) is not null || HasAny(line, FactLabels)));

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

    /// <summary>The staff's names, alone or behind the source: <c>责任编辑：李四</c>, <c>本文来源：日报 责任编辑：李四</c>.</summary>
    private static bool IsStaff(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestStaff || IsSentence(line))
        {
            return false;
        }
        var bare = line.TrimStart("（(【[ \u3000");
        if (bare.StartsWith("纠错】"))
        {
            bare = bare["纠错】".Length..].TrimStart();
        }
        foreach (var role in FurniturePhrases.Staff)
        {
            if (bare.StartsWith(role))
            {
                var rest = bare[role.Length..];
                var names = rest.TrimStart(" \u3000");
                return names is ['：' or ':' or '/' or '｜' or '|', ..]
                    || (names.Length is > 0 and <= LongestNames && names.Length < rest.Length && !IsSentence(names));
            }
        }
        return bare.IndexOf("责任编辑：") > 0
            && CharacterClass.StartsWithAny(bare, ["本文来源", "来源", "发布日期", "发布时间"]);
    }

    /// <summary>A line that only says whose a picture is: <c>图片来源：…</c>.</summary>
    private static bool IsPictureCredit(ReadOnlySpan<char> line) =>
        line.Length <= LongestCredit
        && !IsSentence(line)
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), FurniturePhrases.PictureCredits);

    private static bool IsNotice(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNotice)
        {
            return false;
        }
        if (HasAny(line, FurniturePhrases.Decisive) || IsPlug(line))
        {
            return true;
        }
        if (!CharacterClass.StartsWithAny(line, FurniturePhrases.NoticeOpeners))
        {
            return false;
        }
        foreach (var (what, claim) in FurniturePhrases.Notices)
        {
            if (HasAny(line, what) && HasAny(line, claim))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A plug of the site's own app: <c>更多资讯，尽在城北日报APP</c>.</summary>
    private static bool IsPlug(ReadOnlySpan<char> line) =>
        line.Contains("尽在", StringComparison.Ordinal)
        && CharacterClass.EndsWithAny(line.TrimEnd("。！!~～"), FurniturePhrases.Channels);

    private static bool HasAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
