using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds who does something himself at a clause's head (种粮大户李明流转了500亩地): what the clause counts is his, not that of
/// the place or the body that the paragraph speaks of.
/// </summary>
internal sealed class Doers(string text, MentionIndex index)
{
    private const int LongestRole = 8;
    private const int MostAdverbs = 6;

    // 李明、王平, 李明和王平, 李明的公司, 李明（乙公司总经理）, 李明在会上: others, or no deed.
    private const string NotAlone = "、和与等（的同以在";

    private static readonly WordList Roles = new(
        "种粮大户 种植大户 养殖大户 大户 农户 村民 居民 市民 养殖户 种植户 果农 茶农 菜农 农民 牧民 渔民 脱贫户 网格员 司机 村医 学生 工人 选手 创业者 志愿者 快递员 快递小哥 骑手 外卖员 商户 店主 业主 户主 院士 小伙 姑娘 返乡青年 大学生"
    );

    // Who tells, takes up an office or comes somewhere tells of others.
    private static readonly WordList Telling = new(
        "说 表示 介绍 告诉 坦言 透露 称 认为 指出 强调 要求 宣布 回忆 感慨 感叹 直言 解释 补充 提出 提到 汇报 报告 建议 分析 预计 预测 看来 透 任 出任 担任 接任 当选 辞任 辞去 获任 被任命 出席 主持 会见 参加 参观 走访 调研 视察 检查 致辞 讲话 带队 率队 率 带领 领导 代表 签署 签订 签发 宣读 作 做 是 为"
    );
    private static readonly WordList Adverbs = new(
        "也 还 又 就 便 常 已 已经 曾 曾经 正 正在 将 则 都 先后 随后 如今 现在"
    );

    /// <summary>Who does what the clause tells, or null.</summary>
    public Entity? Doer { get; private set; }

    /// <summary>
    /// The same, where the clauses after it in its part go on about him: a word says what he is (村民李明), or a colon opens what he
    /// reckons (李明算了笔账：…).
    /// </summary>
    public Entity? Leading { get; private set; }

    /// <summary>Begins a paragraph, to which nobody's deeds are carried over.</summary>
    public void BeginParagraph() => (Doer, Leading) = (null, null);

    /// <summary>Reads a clause's head.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public void BeginClause(Clause clause, int start)
    {
        (Doer, Leading) = (null, null);
        var end = clause.Span.End;
        var i = index.FirstAfter(start);
        if (
            i < index.Mentions.Count
            && index.Mentions[i] is { Entity.Category: EntityCategory.Person } named
            && named.End < end
            && named.Offset - start is var lead and <= LongestRole
            && (lead == 0 || Roles.LengthBefore(text, start, named.Offset) > 0)
            && Acts(named.End, end)
        )
        {
            Doer = named.Entity;
            Leading = lead > 0 || clause.After is '：' or ':' ? named.Entity : null;
        }
    }

    private bool Acts(int at, int end)
    {
        for (var (limit, step) = (Math.Min(end, at + MostAdverbs), 1); step > 0 && at < limit; at += step)
        {
            step = Adverbs.LengthAt(text, at, end);
        }
        return at < end
            && !NotAlone.Contains(text[at])
            && Telling.LengthAt(text, at, end) == 0
            && Telling.LengthBefore(text, at, end) == 0;
    }
}
