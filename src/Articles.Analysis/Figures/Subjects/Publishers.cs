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
        "发布 公布 通报 数据 统计 显示 介绍 表示 指出 认为 预计 预测 透露 披露 获悉 强调 报告 分析 调查"
    );

    // 获“先进集体”称号, 使用说明: these tell only where what is said follows.
    private static readonly WordTable Says = new("称 说");

    // 甲证券发布半年报: what it tells of is itself.
    private static readonly WordTable OwnPapers = new(
        "年报 半年报 季报 财报 中报 业绩快报 业绩预告 年度报告 半年度报告 季度报告"
    );

    // 甲市救援局：上半年接警40起: an office's own work.
    private static readonly WordTable Acts = new("接警 出警 出动 查处 查获 破获 侦破 抓获 救助 检测");
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
        if (mark == 0 && text[at] is '：' or ':')
        {
            return !IsOwnWork(text, at);
        }
        return (Tells.IsIn(text, at, end) || Says.LengthBefore(text, at, end) > 0) && !OwnPapers.IsIn(text, at, end);
    }

    // A ministry tells of what the nation's offices did.
    private static bool IsOwnWork(string text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var line = text.AsSpan(at, end - at).IndexOf('\n');
        return text[at - 1] != '部' && Acts.IsIn(text, at, line < 0 ? end : at + line);
    }
}
