using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the thing that a clause tells of after who made it or whom it is for: 甲公司在乙市建设的丙中心投产, 面向农户的“丁”小程序.</summary>
internal sealed class RelativeClause(string text, MentionIndex index)
{
    // How far into a clause its head may stand, and what class noun may stand before it (智能体“木匠”).
    private const int Reach = 60;
    private const int LongestClass = 10;
    private const int MostMentions = 12;

    private static readonly WordList Aims = new("面向 针对 用于 服务于 专为 适配 基于 位于 地处");
    private static readonly WordList Stages = new("一期 二期 三期 四期 一期工程 二期工程 三期工程");
    private static readonly WordList Predicates = new(
        "于 已 已经 自 可 能 能够 将 正 正在 也 还 则 在 把 覆盖 接入 服务 上线 投产 投用 投运 启用 运行 实现 采用 完成 累计 共 总 占地 拥有 汇聚 汇集 归集 今年 去年 近日 日前 目前 支持 具备 达到 部署 率先 成功 正式 全面 首次 获 入选 规划 销售 交付 从 由 对 为 按 通过 长 全长 总长 长达 推广 销量 用户 注册用户 日活 产量 出货量 下载量 访问量 市场占有率 市场份额 准确率 良率 年产"
    );

    // Where a place itself lies; in the midst of a sentence, where its subject does.
    private static readonly WordList Lying = new("位于 地处");

    /// <summary>The thing at a clause's head, or null if none is described there.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public Entity? Of(Clause clause, int start)
    {
        var end = clause.Span.End;
        var limit = Math.Min(end, start + Reach);
        var aims = Aims.LengthAt(text, start, limit) > 0;
        var isLying = clause.Before is not ('，' or ',') && IsLying(start, limit);
        var isBuilt = clause.After is '，' or ',' && IsBody(start);
        for (
            var (i, tries) = (index.FirstAfter(start), 0);
            i < index.Mentions.Count && index.Mentions[i].End <= limit && tries < MostMentions;
            i++, tries++
        )
        {
            var named = index.Mentions[i];
            if (
                named.Offset > start
                && (
                    named.Entity.Category
                        is EntityCategory.Product
                            or EntityCategory.Organization
                            or EntityCategory.Event
                    || StretchOwners.IsLine(named.Entity)
                    || IsPlaced(named, isLying, end)
                    || (isBuilt && named.Entity.Category == EntityCategory.Location)
                )
                && Described(start, named.Offset) is var of and > 0
                && (aims || IsMade(start, of))
                && NameChain.Last(text, index, i, end) is var last
                && IsToldOf(last, end, aims || isBuilt)
            )
            {
                return last.Entity;
            }
        }
        return null;
    }

    // 位于甲省的乙县，…: where a place lies stands before it.
    private static bool IsPlaced(Named named, bool isLying, int end) =>
        isLying && named.Entity.Category == EntityCategory.Location && named.End == end;

    private bool IsLying(int start, int end) =>
        Lying.LengthAt(text, start, end) is var length and > 0
        && index.At(start + length) is { Entity.Category: EntityCategory.Location } place
        && place.Offset == start + length;

    // 甲公司向参与建设的乙集团交付: whom something is given to is no head.
    private bool IsMade(int start, int of)
    {
        var made = MakingVerbs.All.IndexIn(text, start, of);
        return made >= 0 && text.AsSpan(start, made - start).IndexOfAny(Givers) < 0;
    }

    private static readonly SearchValues<char> Givers = SearchValues.Create("向给对把将比");

    // Where the 的 stands that ties a description to the name, marks and a class noun between them left out; -1 if none does.
    private int Described(int start, int at)
    {
        while (at > start && text[at - 1] is '“' or '《' or '‘')
        {
            at--;
        }
        if (at > start && text[at - 1] == '的')
        {
            return at - 1;
        }
        if (ClassNouns.All.LengthBefore(text, start, at) == 0)
        {
            return -1;
        }
        var from = Math.Max(start, at - LongestClass);
        var of = text.AsSpan(from, at - from).LastIndexOf('的');
        return of < 0 ? -1 : from + of;
    }

    // 甲公司在乙市建设的丙园区，…: what a body made is told of behind the comma.
    private bool IsBody(int start) => index.At(start) is { Entity.Category: EntityCategory.Organization };

    private bool IsToldOf(Named named, int end, bool isTopic)
    {
        var at = named.End;
        while (at < end && text[at] is '”' or '》' or '’' or ' ')
        {
            at++;
        }
        at += ClassNouns.All.LengthAt(text, at, end);
        at += Stages.LengthAt(text, at, end);
        return at >= end ? isTopic : char.IsAsciiDigit(text[at]) || Predicates.LengthAt(text, at, end) > 0;
    }
}
