using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells bodies that an article names only as the source of what it tells: 甲协会数据显示, 甲部发布…. What they count are a
/// trade's or a nation's figures, not theirs.
/// </summary>
internal static class Publishers
{
    // How much of a title and a name may stand between a body and what it says.
    private const int Reach = 40;

    private static readonly WordTable Bodies = new(
        "协会 学会 联合会 商会 公会 研究院 研究所 研究中心 信息中心 数据中心 证券 咨询 智库 资讯 统计局"
    );
    private static readonly WordTable Tells = new(
        "发布 公布 通报 数据 统计 显示 介绍 表示 指出 认为 预计 预测 透露 披露 获悉 强调 报告 称 说 分析 调查"
    );
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：,;:\n");

    /// <summary>Whether an article names a body as a source and as nothing else.</summary>
    public static bool Is(string text, Entity entity)
    {
        if (
            entity.Category != EntityCategory.Organization
            || !(Issuers.IsOffice(entity) || Bodies.LengthBefore(entity.Name, 0, entity.Name.Length) > 0)
        )
        {
            return false;
        }
        foreach (var mention in entity.Mentions)
        {
            if (!Is(text, mention.Offset + mention.Length))
            {
                return false;
            }
        }
        return true;
    }

    // 甲部：…, 甲协会副秘书长李明表示.
    private static bool Is(string text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var mark = text.AsSpan(at, end - at).IndexOfAny(Ends);
        end = mark < 0 ? end : at + mark;
        return (mark == 0 && text[at] is '：' or ':') || Tells.IsIn(text, at, end);
    }
}
