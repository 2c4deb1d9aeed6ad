using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Decides how far a name at a clause's head leads: the clauses after it, to the paragraph's end, tell of that, unless it only
/// passes, which it leads for its part alone.
/// </summary>
internal sealed class LeadingName(string text, MentionIndex index, Regions regions, Entity? main, SpokenOf spoken)
{
    private const int MakingReach = 6;
    private const int AgeReach = 10;

    private readonly Ratings _ratings = new(text, index);

    /// <summary>A name at the clause's head: it and the clauses after it tell of that.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="head">Whom the name names.</param>
    public void Follow(Clause clause, int start, Entity head)
    {
        if (
            (spoken.IsLaunched && head.Category == EntityCategory.Location)
            || (head != spoken.Paragraph && _ratings.Is(clause) && !_ratings.Gets(start, clause.Span.End))
        )
        {
            return;
        }
        spoken.IsLaunched = false;
        // 其中《甲》…: one of a group leads its own part only; a meeting or what the paragraph's body made, its sentence.
        var isPassing =
            text.AsSpan(clause.Span.Offset).StartsWith("其中")
            || head.Category == EntityCategory.Event
            || MarketIndices.Is(head)
            || IsDaughter(clause, start)
            || (spoken.Paragraph is not null && IsWay(head))
            || regions.IsItem(text, head, start, clause.Span.End)
            || (clause.Before is '，' && spoken.Paragraph is not null && IsMade(start, clause.Span.End));
        spoken.Former = isPassing || head == spoken.Paragraph ? spoken.Former : spoken.Paragraph;
        // A paragraph that begins with a meeting goes on about it, unless the article reports on a body that is there.
        isPassing &=
            head.Category != EntityCategory.Event
            || spoken.Paragraph is not null
            || (main?.Category == EntityCategory.Organization && !IsExplained(start, clause.Span.End));
        if (isPassing)
        {
            spoken.SpeakInPart(head);
        }
        else
        {
            spoken.SpeakOf(head);
        }
    }

    // 甲行动是乙局的重要举措。
    private bool IsExplained(int start, int end) =>
        index.At(start) is { } named && named.End < end && text[named.End] == '是';

    // 甲集团…。子公司乙…。公司…: the paragraph goes on about the group.
    private bool IsDaughter(Clause clause, int start) =>
        spoken.Paragraph is { Category: EntityCategory.Organization }
        && index.FirstAfter(start) is var i
        && (index.At(start) is not null ? i - 1 : i) is var at
        && at >= 0
        && at < index.Mentions.Count
        && index.Mentions[at] is var named
        && named.Offset < clause.Span.End
        && Daughters.LengthBefore(text, clause.Span.Offset, named.Offset) > 0;

    private static readonly WordList Daughters = new(
        "子公司 控股子公司 全资子公司 旗下 下属 参股的 控股的 孙公司 旗下的 下属的"
    );

    // 甲区…。乙路改造完工。发放贷款…: a road is one of many things that the place has done.
    private static bool IsWay(Entity head) =>
        head.Category == EntityCategory.Location && Ways.LengthBefore(head.Name, 0, head.Name.Length) > 0;

    private static readonly WordList Ways = new("路 街 大道 大街 桥 巷 胡同 隧道");

    // 该院…，研发的“甲系统”…: the paragraph goes on to speak of its maker.
    private bool IsMade(int start, int end) =>
        index.At(start) is null
        && Creation.Creating.IndexIn(text, start, Math.Min(end, start + MakingReach)) is var made and >= 0
        // 成立仅7年的甲公司: how old it is describes it.
        && text.AsSpan(made, Math.Min(end - made, AgeReach)).IndexOf("年的") < 0;
}
