using Articles.Text.Furniture;
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
    public string Name => "FactsReading";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, facts) = (draft.Text, draft.Facts);
        var lines = OuterLines.Of(WithoutMenu(text, draft.Lines), HeadLines, FootLines);
        var inHead = true;
        AccountLine? account = null;
        if (facts.Title is null && OfficialHead.Find(text, draft.Lines) is { } head)
        {
            facts = facts with { Title = Lines(text, draft.Lines, head.First, head.Last) };
        }
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text).Trim();
            if (line.IsEmpty)
            {
                continue;
            }
            if (i < HeadLines && facts.PlaceLine is null && PlaceLine.Read(line) is { } dispatch)
            {
                facts = facts with
                {
                    PlaceLine = dispatch.Place,
                    Source = facts.Source ?? dispatch.Agency,
                    PublishedOn = facts.PublishedOn ?? dispatch.Date,
                };
            }
            facts = facts with { Byline = facts.Byline ?? Reporter(line, i < HeadLines) };
            inHead &= i < HeadLines && !IsLongProse(line);
            if (line.Length > LongestFactLine || IsProse(line))
            {
                continue;
            }
            var dated =
                facts.PublishedOn is null && (inHead || i >= lines.Count - FootLines) ? DateLine.Read(line) : null;
            var sent = inHead ? AccountLine.Read(line) : null;
            account ??= sent;
            if ((dated is not null || sent is not null) && inHead && facts.Title is null)
            {
                facts = facts with { Title = Headline.Above(text, lines, i) };
            }
            facts = facts with { PublishedOn = facts.PublishedOn ?? sent?.Date };
            facts = sent?.Account is not null ? facts : Read(WithRest(text, line, lines, i), facts, dated);
        }
        // An account may have the article from somebody else, whom the foot names.
        draft.Facts = facts with
        {
            Byline = facts.Byline ?? account?.Author,
            Source = facts.Source ?? account?.Account,
        };
    }

    /// <summary>Whom the brackets at a paragraph's edges name: at the head where it begins, at the foot where it ends.</summary>
    private static string? Reporter(ReadOnlySpan<char> line, bool isHead)
    {
        var names = isHead ? Reporters.AtStart(line) : [];
        names = names.IsEmpty ? Reporters.AtEnd(line) : names;
        return names.IsEmpty ? null : names.ToString();
    }

    /// <summary>A site's menu would stand where the head's lines are looked for.</summary>
    private static IReadOnlyList<TextLine> WithoutMenu(string text, IReadOnlyList<TextLine> lines)
    {
        var (first, end) = SiteMenu.Find(text, lines);
        return first == end ? lines : [.. lines.Take(first), .. lines.Skip(end)];
    }

    private static string Lines(string text, IReadOnlyList<TextLine> lines, int first, int last)
    {
        var headline = new System.Text.StringBuilder();
        for (var i = first; i <= last; i++)
        {
            headline.Append(lines[i].Of(text).Trim());
        }
        return headline.ToString();
    }

    /// <summary>A byline with the rest of a name that its column broke; any other line as it is.</summary>
    private static ReadOnlySpan<char> WithRest(string text, ReadOnlySpan<char> line, List<TextLine> lines, int at)
    {
        var next = at + 1 < lines.Count ? lines[at + 1].Of(text).Trim() : [];
        return Byline.GoesOn(line, next, out var glue) ? $"{line}{glue}{next}" : line;
    }

    /// <summary>Adds what lines beside the article state, where nothing is known yet.</summary>
    public static ArticleFacts Complete(ArticleFacts facts, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            facts = Read(line, facts, DateLine.Read(line) ?? DateLine.WithHour(line));
        }
        return facts;
    }

    private static ArticleFacts Read(ReadOnlySpan<char> line, ArticleFacts facts, DateLine? dated)
    {
        var byline = Byline.Name(line);
        byline = byline.IsEmpty ? Reporters.InFacts(line) : byline;
        return facts with
        {
            Source = facts.Source ?? LabelledFact.Find(line, SourceLabels.All) ?? dated?.MediumName,
            Byline =
                facts.Byline
                ?? (
                    byline.Length > 0 && byline.IndexOf('：') < 0
                        ? byline.ToString()
                        : LabelledFact.Find(line, AuthorLabels)
                ),
            PublishedOn = facts.PublishedOn ?? dated?.Date,
        };
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line[^1] is '。' or '！' or '？' || line.Count('，') >= 2;

    /// <summary>Whether the article's body has begun: a lead, or one of its lines as a column broke it.</summary>
    private static bool IsLongProse(ReadOnlySpan<char> line) =>
        line.Length > LongestFactLine || line.Contains('。') || line.Count('，') >= 2;
}
