using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Finds where a text tells what a plan provides for: 方案提出，…; 《甲市行动计划》明确：….</summary>
internal static class Provisions
{
    // How far into its sentence a plan leads it, and how many adverbs may stand before its verb (方案还首次明确).
    private const int Reach = 90;
    private const int MostAdverbs = 6;

    private static readonly WordList Plans = new(
        "方案 规划 计划 意见 纲要 措施 要点 行动方案 行动计划 通知 工作报告 党代会 办法"
    );
    private static readonly WordList Verbs = new("提出 明确提出 明确 要求 规定 部署 确定 指出");

    /// <summary>Where what a plan provides for begins in a sentence, after its verb; -1 if it tells of none.</summary>
    public static int In(string text, int start, int end)
    {
        end = Math.Min(end, start + Reach);
        for (var at = Verbs.IndexIn(text, start + 2, end); at >= 0; at = Verbs.IndexIn(text, at + 1, end))
        {
            if (
                Verbs.LengthAt(text, at, end) is var length and > 0
                && at + length < end
                && text[at + length] is not ('了' or '的')
                && PlanBefore(text, start, at)
            )
            {
                return at + length;
            }
        }
        return -1;
    }

    /// <summary>Whether a document only tells of figures: 《甲市规划》提出…. Those of its own parts are its own.</summary>
    public static bool OnlyTells(string text, Named named, int end) =>
        IsBy(text, named, end) || (IsPolicy(named.Entity) && !Consists(text, named, end));

    // Whether an entity is a policy paper or a report: what it tells of is not its own.
    private static bool IsPolicy(Entity entity) =>
        entity.Category == EntityCategory.Document
        && Papers.LengthBefore(entity.Name, 0, Catalogues.EndOfName(entity.Name)) > 0;

    private static readonly WordList Papers = new(
        "方案 规划 意见 纲要 措施 通知 办法 要点 决定 条例 白皮书 报告 公报 公告 通告 实施细则 行动计划 蓝皮书"
    );

    // Whether the text goes on to say what a document consists of: 《规划》还包括16项指标.
    private static bool Consists(string text, Named named, int end) =>
        Contents.IsIn(text, named.End, Math.Min(end, named.End + MostAdverbs));

    private static readonly WordList Contents = new("包括 包含 涵盖 共 设 分为 由 列出 收录 覆盖");

    // Whether a name is a document that the text goes on to say what it provides for.
    private static bool IsBy(string text, Named named, int end)
    {
        if (named.Entity.Category != EntityCategory.Document)
        {
            return false;
        }
        for (var at = named.End; at < Math.Min(end, named.End + MostAdverbs + 2); at++)
        {
            if (Verbs.LengthAt(text, at, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool PlanBefore(string text, int start, int at)
    {
        for (var p = at; p > start && p >= at - MostAdverbs; p--)
        {
            var close = text[p - 1] is '》' or '”' ? p - 1 : p;
            if (Plans.LengthBefore(text, start, close) > 0)
            {
                return true;
            }
            if (text[p - 1] is '，' or '。' or '；' or '、')
            {
                return false;
            }
        }
        return false;
    }
}
