using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds what a clause brings into being: 上线“乙平台”，服务企业144家.</summary>
internal sealed class Creation(string text, MentionIndex index)
{
    /// <summary>Verbs of bringing something into being.</summary>
    public static WordList Creating { get; } =
        new(
            "上线 推出 发布 建成 举办 召开 成立 落地 打造 组建 揭牌 开通 设立 建设了 研发 自研 承办 创建 建立 投运 启动 开发 运营 搭建 构建 建设 培育 新建 引进 布局 认定 敲定 取名 名为 命名为 正式名称为"
        );

    /// <summary>Verbs of those who make things, not of things: 打造“红帆”品牌，设立先锋岗54个.</summary>
    public static WordList Agents { get; } =
        new(
            "设立 建立 组建 培养 培训 举办 招聘 招收 选派 聘请 签约 走访 审结 执结 结案 受理案件 受理各类案件 接诊 收治 完成手术 开展手术 实施手术 破获 侦破 抓获 建成 引进 引育 培育 新建"
        );

    // 收益最高的当属甲: what a clause says last is what the next ones tell of.
    private static readonly WordList Presenting = new("当属 要数 首推 莫过于");

    // What is carried out or signed is spoken of only where its parts or measures follow: 实施乙项目，总投资….
    private static readonly WordList Handling = new("实施 签署 部署 中标 承接");

    // 打造至少一个…平台: what is counted is one of a kind.
    private static readonly WordList Several = new("至少一个 一个 一批 一系列 多个 若干 两个 三个");

    /// <summary>What the clause makes, named at its end; or null.</summary>
    public Entity? Of(Clause clause) => Object(clause, Creating) ?? Object(clause, Presenting);

    /// <summary>What the clause carries out or puts to use, named at its end; or null.</summary>
    public Entity? Handled(Clause clause) => Object(clause, Handling) ?? Facility(clause);

    // 投资3亿元建设甲产业园，占地400亩: a place that is built has measures, which the clauses after it tell.
    private Entity? Facility(Clause clause) =>
        LastIn(clause) is { Entity.Category: EntityCategory.Location } last
        && Facilities.LengthBefore(last.Entity.Name, 0, last.Entity.Name.Length) > 0
        && Building.IndexIn(text, Math.Max(clause.Span.Offset, last.Offset - BuildingReach), last.Offset) is var verb
        && verb >= 0
        && !text.AsSpan(verb, last.Offset - verb).ContainsAnyInRange('0', '9')
            ? last.Entity
            : null;

    private const int BuildingReach = 16;
    private static readonly WordList Building = new("建设 建成 新建 兴建 投建 打造 修建 改建 扩建 开工建设 规划建设");
    private static readonly WordList Facilities = new(
        "园 园区 基地 大桥 隧道 铁路 高铁 公路 高速 高速公路 水库 电站 机场 码头 港区 公园 广场 大厦 体育馆 博物馆 中心 工厂 厂 车站 枢纽"
    );

    /// <summary>Whether a clause goes on to tell of a thing's parts and measures: 总投资…, 单集群规模….</summary>
    public bool Measures(int start, int end) =>
        Sizes.LengthAt(text, start, end) > 0
        || start < end
            && Verbs.GoverningAt(text, start, end) == 0
            && Lexicon.Words.All.LongestPrefix(text.AsSpan(start, Math.Min(LongestWord, end - start)), out var word) > 0
            && Lexicon.Words.Tag(word) is ['n' or 'b' or 'a', ..];

    /// <summary>Whether a clause goes on to tell what a list holds: 推介品种240个, 共240种.</summary>
    public bool Lists(int start, int end) =>
        Listing.IsIn(text, start, end)
        || (start < end && char.IsAsciiDigit(text[start]) && Totals.LengthBefore(text, 0, start) > 0);

    private static readonly WordList Listing = new(
        "收录 列入 列出 列有 推介 推荐 入选 上榜 包含 包括 涵盖 纳入 涉及 共有"
    );
    private static readonly WordList Totals = new("共 共有");

    // Verbs that say how large a thing is.
    private static readonly WordList Sizes = new(
        "占地 总占地 计划占地 规划占地 总投资 计划总投资 计划投资 年产 设计产能"
    );

    private Entity? Object(Clause clause, WordList verbs)
    {
        var last = LastIn(clause);
        if (
            (
                last.Entity
                    is not { Category: EntityCategory.Product or EntityCategory.Event or EntityCategory.Organization }
                && !Catalogues.Is(last.Entity)
            ) || IsTaskForce(last.Entity)
        )
        {
            return null;
        }
        var from = Math.Max(clause.Span.Offset, last.Offset - 40);
        return
            Verb(verbs, from, last.Offset) is var verb and >= 0
            && !text.AsSpan(verb).StartsWith("运营商")
            && !text.AsSpan(verb, last.Offset - verb).ContainsAnyInRange('0', '9')
            && !Several.IsIn(text, verb, last.Offset)
            ? last.Entity
            : null;
    }

    // 甲市城乡建设局联合乙银行: the verb of a name makes nothing.
    private int Verb(WordList verbs, int from, int end)
    {
        var at = verbs.IndexIn(text, from, end);
        while (at >= 0 && index.At(at) is { } named)
        {
            at = verbs.IndexIn(text, named.End, end);
        }
        return at;
    }

    // 成立甲工作领导小组，已整治市场45个: who sets up a body for a task goes on.
    private static bool IsTaskForce(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && TaskForces.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    private static readonly WordList TaskForces = new("领导小组 工作小组 工作组 工作专班 专班 指挥部");

    private const int LongestWord = 4;

    // The name that the clause ends with, whatever marks and class nouns follow: “乙”平台.
    private Named LastIn(Clause clause)
    {
        if (index.LastBefore(clause.Span.End) is not { } last || last.Offset < clause.Span.Offset)
        {
            return default;
        }
        var at = Math.Min(last.End, clause.Span.End);
        while (at < clause.Span.End && text[at] is '”' or '》' or '’' or '）')
        {
            at++;
        }
        var rest = clause.Span.End - at;
        // 甲公司电池项目 is another thing than 甲公司.
        var isClass = ClassNouns.All.LengthAt(text, at, clause.Span.End) == rest;
        var isKind =
            last.Entity.Category is EntityCategory.Product or EntityCategory.Event
            && rest <= LongestClass
            && ClassNouns.All.LengthBefore(text, at, clause.Span.End) > 0;
        return rest == 0 || isClass || isKind || Makings.LengthAt(text, at, clause.Span.End) == rest ? last : default;
    }

    // 启动乙工程建设: its making is told of with it.
    private static readonly WordList Makings = new("建设 项目建设 工程建设 试点 试运行 一期 二期");

    private const int LongestClass = 8;
}
