using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the verbs that ask in a plan without a subject: 建设示范工厂100家, 打造至少一个平台.</summary>
internal static class BareVerbs
{
    private static readonly WordList Imperatives = new(
        "建设 建成 打造 培育 形成 推动 推进 促进 实施 开展 完成 实现 新建 扩建 改造 引进 集聚 建立 组建 布局 部署 发展 支持 扶持 提供 拓展 举办 制定 培养 引育 壮大 认定 创建 构建 设立 推广 遴选 评选 选树 规模 到 加快 加强 力争"
    );

    // 提升服务能力，医院达到12家; 能级不断提升 describes.
    private static readonly WordList Raising = new("提高 提升 降低 扩大");

    // Elsewhere in a clause these describe: 新增试点.
    private static readonly WordList Additions = new("新增 新开通 新建成 新培育 新认定 新引进");

    /// <summary>Whether such a verb begins at a place and does not pass an end.</summary>
    public static bool Begin(string text, int at, int end) => Imperatives.LengthAt(text, at, end) > 0;

    /// <summary>
    /// Whether a clause asks for at least so much, and nobody is said to have done it: 打造至少一个平台, 举办活动不少于10场;
    /// 新建4个面积不少于150平方米的茶馆 describes them.
    /// </summary>
    public static bool AskFor(string text, ClauseFigures clause, in Quantity quantity) =>
        quantity.Modifier == Modifier.AtLeast
        && quantity.Offset == clause.Quantities[0].Offset
        && Imperatives.LengthAt(text, clause.Span.Offset, quantity.Offset) > 1;

    /// <summary>Whether a clause of a plan is led by such verbs, as they stand or in the list that it goes on with.</summary>
    public static bool Lead(string text, ClauseFigures clause, PeriodExpression? period)
    {
        if (period is { Role: PeriodRole.Holds, Period: not null })
        {
            return false;
        }
        return Imperatives.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Additions.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Raising.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Raising.LengthAt(text, clause.Part.Offset, clause.Span.Offset) > 0
            || (
                Imperatives.IsIn(text, clause.Part.Offset, Math.Min(clause.Span.Offset, clause.Part.Offset + 4))
                && clause.Span.Offset > clause.Part.Offset
            )
            || IsListItem(text, clause);
    }

    private static bool IsListItem(string text, ClauseFigures clause) =>
        Imperatives.IsIn(text, Math.Max(clause.Part.Offset, clause.Span.Offset - 60), clause.Span.Offset);
}
