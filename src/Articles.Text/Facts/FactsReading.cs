using Articles.Text.Layout;
using Articles.Text.Pipeline;

namespace Articles.Text.Facts;

/// <summary>
/// Reads what the article says of itself: byline, source, date of publication and place line. It looks only where
/// such things stand, in the short lines at the head and the foot and at the beginning of the first paragraphs, and
/// changes nothing. What the container's metadata said stays.
/// </summary>
internal sealed class FactsReading : ITextStep
{
    private const int HeadLines = 12;
    private const int FootLines = 8;
    private const int LongestFactLine = 80;
    private static readonly string[] SourceLabels =
    [
        "来源：",
        "来源:",
        "稿源：",
        "信息来源：",
        "文章来源：",
        "来源于：",
    ];
    private static readonly string[] AuthorLabels =
    [
        "作者：",
        "作者:",
        "记者：",
        "撰文：",
        "文/",
        "文｜",
        "本报记者",
        "本网记者",
    ];
    private static readonly string[] DateLabels = ["发布时间", "发布日期", "发表时间", "日期", "时间", "来源", "更新"];

    public string Name => "FactsReading";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, facts) = (draft.Text, draft.Facts);
        var lines = draft.Lines.Where(line => line.Length > 0).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= HeadLines && i < lines.Count - FootLines)
            {
                continue;
            }
            var line = text.AsSpan(lines[i].Start, lines[i].Length).Trim();
            if (i < HeadLines && facts.PlaceLine is null && PlaceLine.Read(line) is { } dispatch)
            {
                facts = facts with { PlaceLine = dispatch.Place, Source = facts.Source ?? dispatch.Agency };
            }
            if (line.Length is > 0 and <= LongestFactLine && !IsProse(line))
            {
                facts = Read(line, facts, isHead: i < HeadLines);
            }
        }
        draft.Facts = facts;
    }

    private static ArticleFacts Read(ReadOnlySpan<char> line, ArticleFacts facts, bool isHead)
    {
        var byline = Byline.Name(line);
        return facts with
        {
            Source = facts.Source ?? LabelledFact.Find(line, SourceLabels),
            Byline =
                facts.Byline
                ?? (
                    byline.Length > 0 && byline.IndexOf('：') < 0
                        ? byline.ToString()
                        : LabelledFact.Find(line, AuthorLabels)
                ),
            PublishedOn = facts.PublishedOn ?? (isHead && IsDateLine(line) ? WrittenDate.Find(line) : null),
        };
    }

    /// <summary>A line that is a date, or says what the date is of.</summary>
    private static bool IsDateLine(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Length <= 24)
        {
            return true;
        }
        foreach (var label in DateLabels)
        {
            if (line.Contains(label, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line[^1] is '。' or '！' or '？' || line.Count('，') >= 2;
}
