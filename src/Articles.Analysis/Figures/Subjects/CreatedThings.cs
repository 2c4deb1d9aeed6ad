using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Takes up what a clause brings into being or carries out, for the clauses after it, and leaves what is only carried out where
/// they tell no parts or measures of it.
/// </summary>
internal sealed class CreatedThings(string text, MentionIndex index, SpokenOf spoken)
{
    private readonly Creation _creation = new(text, index);

    /// <summary>Reads whether a clause goes on about what was carried out, or tells what its maker does.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public void BeginClause(Clause clause, int start)
    {
        var end = clause.Span.End;
        spoken.Acts =
            Creation.Agents.LengthAt(text, start, end) > 0
            || IsDoneWith(start, end)
            || Striving.LengthAt(text, clause.Span.Offset, end) > 0;
        // 构建甲平台，共受理案件40件，同比上升4%: what was told of its maker goes on.
        if (spoken.Acts && spoken.GoingOn is { } maker && maker != spoken.Object)
        {
            spoken.LeaveObject();
        }
        if (
            spoken.IsHandled
            && !(Catalogues.Is(spoken.Object) ? _creation.Lists(start, end) : _creation.Measures(start, end))
        )
        {
            spoken.LeaveObject();
        }
    }

    // 实施甲工程，力争核心产业增加值占比达9%: no thing does.
    private static readonly WordList Striving = new("力争 争取 确保 力求");

    // 上线甲系统，开展检查40次: whoever has the software does so.
    private bool IsDoneWith(int start, int end) =>
        spoken.Object is { Category: EntityCategory.Product, Name: var name }
        && Software.LengthBefore(name, 0, name.Length) > 0
        && Deeds.LengthAt(text, start, end) > 0;

    private static readonly WordList Software = new("系统 平台 小程序 APP App 大脑 驾驶舱 模块");
    private static readonly WordList Deeds = new("开展 查处 查办 立案 处罚 约谈 整治 走访 巡查");

    /// <summary>Reads what a clause brings into being, for the clauses after it.</summary>
    public void EndClause(Clause clause)
    {
        if (_creation.Of(clause) is { } created)
        {
            spoken.TakeUp(created, Catalogues.Is(created));
            if (created.Category == EntityCategory.Product)
            {
                spoken.Introduce(created);
            }
        }
        else if ((spoken.Object is null || spoken.IsHandled) && _creation.Handled(clause) is { } handled)
        {
            spoken.TakeUp(handled, true);
        }
    }
}
