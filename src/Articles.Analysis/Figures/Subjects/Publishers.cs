using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells bodies that an article names only as the source of what it tells: 甲协会数据显示, 甲部发布…. What they count are a
/// trade's or a nation's figures, not theirs.
/// </summary>
internal static class Publishers
{
    // How much of a title and a name may stand between a body and what it says.
    private const int Reach = 40;

    private static readonly WordList Bodies = new(
        "中汽协 乘联会 乘联分会 中消协 中国信通院 协会 学会 联合会 商会 公会 研究院 研究所 研究中心 信息中心 数据中心 证券 咨询 智库 资讯 统计局"
    );

    // News agencies, papers and broadcasters tell of others in any way: 据甲报报道, （甲社）, 被甲台点名.
    private static readonly WordList Media = new(
        "新华社 中新社 通讯社 新闻社 报社 杂志社 日报 晚报 早报 晨报 时报 商报 周报 都市报 青年报 电视台 广播电台 客户端 全媒体 融媒体 青年网 央视 央广 中新网 人民网 光明网 央视网 环球网 红网 大众网 齐鲁网 华龙网 东方网 荆楚网 新闻 财联社 中青在线 壹点 新华网 新闻网 周刊"
    );
    private static readonly WordList MediaTells = new("记者 讯 电 报道 消息 曝光 点名 栏目 《");
    private static readonly WordList Tells = new(
        "发布 公布 通报 数据 统计 显示 介绍 表示 指出 认为 预计 预测 透露 披露 获悉 强调 报告 分析 调查 评估 测评 评选"
    );

    // 获“先进集体”称号, 使用说明: these tell only where what is said follows.
    private static readonly WordList Says = new("称 说");

    // 甲市救援局：上半年接警40起: an office's own work.
    private static readonly WordList Acts = new("接警 出警 出动 查处 查获 破获 侦破 抓获 救助 检测");
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：,;:\n");

    /// <summary>Whether an article names a body as a source and as nothing else.</summary>
    public static bool Is(string text, Entity entity)
    {
        if (entity.Category != EntityCategory.Organization)
        {
            return false;
        }
        var isMedia = IsMedia(entity) || Reports(text, entity);
        if (!isMedia && !Issuers.IsOffice(entity) && !IsTeller(entity))
        {
            return false;
        }
        foreach (var mention in entity.Mentions)
        {
            var end = mention.Offset + mention.Length;
            if (!IsCredit(text, mention.Offset, end) && !(isMedia && IsOfMedia(text, end)) && !Is(text, end))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a body is of a kind that mostly tells of others: an association, a think tank, a paper.</summary>
    public static bool IsTeller(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && (Bodies.LengthBefore(entity.Name, 0, entity.Name.Length) > 0 || IsMedia(entity));

    /// <summary>Whether a body is named as who assesses others: 甲研究中心对…开展了评估. What it finds is not its own.</summary>
    public static bool Assesses(string text, Named named, int end) =>
        IsTeller(named.Entity)
        && Assessing.IndexIn(text, named.End, Math.Min(end, named.End + Reach)) is var verb and >= 0
        && text.AsSpan(named.End, verb - named.End).Contains('对');

    private static readonly WordList Assessing = new("评估 测评 调查 评价");

    private static bool IsMedia(Entity entity) => Media.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    // 甲网乙市5月17日消息: whose dateline a paragraph begins with.
    private static bool Reports(string text, Entity entity)
    {
        if (entity.Name[^1] is not ('网' or '报' or '社' or '台' or '刊' or '线'))
        {
            return false;
        }
        foreach (var mention in entity.Mentions)
        {
            var start = mention.Offset;
            if (
                (start == 0 || text[start - 1] == '\n')
                && Dateline.End(text, new TextSpan(start, Math.Min(text.Length - start, LongestDateline)))
                    >= start + mention.Length
            )
            {
                return true;
            }
        }
        return false;
    }

    private const int LongestDateline = 100;

    // …（甲社）: whom a report was taken from.
    private static bool IsCredit(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] is '（' or '(' && text[end] is '）' or ')';

    private static bool IsOfMedia(string text, int at)
    {
        var end = Math.Min(text.Length, at + MediaReach);
        var mark = text.AsSpan(at, end - at).IndexOfAny(Ends);
        return MediaTells.IsIn(text, at, mark < 0 ? end : at + mark);
    }

    private const int MediaReach = 12;

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
        return (Tells.IsIn(text, at, end) || Says.LengthBefore(text, at, end) > 0) // 甲证券发布半年报: what it tells of is itself.
            && !OwnPapers.Titles.IsIn(text, at, end)
            && !Issuers.IsOfItself(text, at, end);
    }

    // A ministry tells of what the nation's offices did.
    private static bool IsOwnWork(string text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var line = text.AsSpan(at, end - at).IndexOf('\n');
        return text[at - 1] != '部' && Acts.IsIn(text, at, line < 0 ? end : at + line);
    }
}
