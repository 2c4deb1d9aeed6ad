using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds what 该项目, 该平台, 该市 or 本届大会 means: the nearest name before it of the same class.</summary>
internal sealed class Anaphors(string text, MentionIndex index)
{
    // What was named longer ago is not meant.
    private const int MostMentions = 40;

    private static readonly WordList Products = new(
        "项目 平台 系统 工程 产品 模型 应用 网络 机型 车型 专线 场景 服务 功能 工具 保险 险种 装置 机器人 芯片 卫星"
    );
    private static readonly WordList Organizations = new("公司 集团 校 行 院 机构 学校 医院 研究院");
    private static readonly WordList Locations = new("市 省 县 区 镇 村 园区 基地 园 开发区 高新区 自治区 新区");
    private static readonly WordList Events = new(
        "大赛 大会 活动 展会 论坛 博览会 赛事 展览 会议 比赛 峰会 年会 运动会 洽谈会 交易会"
    );

    private static readonly WordList BareProducts = new("项目 平台 系统 工程 模型 网络 小程序 专线");
    private static readonly WordList Fairs = new("大会 展会 论坛 博览会 赛事 展览");
    private static readonly WordList Predicates = new(
        "上线 运行 启用 投用 投入 建成 自 已 累计 共 总 占地 可 目前 拥有 接入 覆盖 汇聚 汇集 归集 服务了 实现 采用 于 由 将 期间 吸引 创造 达成 举办 展出 设 集聚 现有"
    );

    private static readonly (WordList Words, string Category)[] Classes =
    [
        (Products, EntityCategory.Product),
        (Organizations, EntityCategory.Organization),
        (Locations, EntityCategory.Location),
        (Events, EntityCategory.Event),
        (Catalogues.Tails, EntityCategory.Document),
    ];

    private readonly NameTails _tails = new(text, index);

    private static readonly WordList This = new("该 这座 这一 这个 这项 这套 这款 这条");
    private static readonly WordList ThisMeeting = new("本届 本次 此次 这次 这届 此届");

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(int start) => _tails.BeginParagraph(start);

    /// <summary>Where the last place is at which <see cref="Of"/> may ask whom the text spoke of last; -1 if there is none.</summary>
    public static int LastIn(string text)
    {
        var at = text.AsSpan().LastIndexOfAny('该', '这');
        while (at >= 0 && !MeansOneOfClass(text, at))
        {
            at = text.AsSpan(0, at).LastIndexOfAny('该', '这');
        }
        return at;
    }

    private static bool MeansOneOfClass(string text, int at)
    {
        if (This.LengthAt(text, at, text.Length) is not (var determiner and > 0))
        {
            return false;
        }
        foreach (var (words, _) in Classes)
        {
            if (words.LengthAt(text, at + determiner, text.Length) > 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The entity meant at the head of a clause, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="last">Whom the text spoke of last.</param>
    public Entity? Of(int at, int end, Entity? last)
    {
        // 这个, 这座, 这项 are passed by as words that name nothing.
        at -= at >= 2 && text[at - 2] == '这' && text[at - 1] is '个' or '座' or '项' ? 2 : 0;
        if (ThisMeeting.LengthAt(text, at, end) is var opener and > 0)
        {
            return Events.LengthAt(text, at + opener, end) is var meeting and > 0
                ? index.EventCalled(at, text.AsSpan(at + opener, meeting))
                    ?? index.EventBefore(at, Ends(text[at + opener + meeting - 1]))
                : null;
        }
        if (last?.Category == EntityCategory.Organization && IsThisHouse(at, end))
        {
            return last;
        }
        if (This.LengthAt(text, at, end) is not (var determiner and > 0))
        {
            return Bare(at, end) ?? _tails.Of(at, end);
        }
        at += determiner - 1;
        foreach (var (words, category) in Classes)
        {
            if (words.LengthAt(text, at + 1, end) is var length and > 0)
            {
                var word = text.AsSpan(at + 1, length);
                // 甲院…获得乙院证书。该院…: whom the text speaks of comes before whom it only names.
                return last?.Category == category && IsCalled(last.Name, word) ? last : Nearest(at, category, word);
            }
        }
        return _tails.OfNoun(at + 1, end) ?? Described(at + 1, end);
    }

    /// <summary>The entity meant by the last word of its name at a clause's head (大桥连接…), or null.</summary>
    public Entity? Tail(int at, int end) => _tails.Of(at, end);

    /// <summary>The characters that end the names of what a noun may mean: 本次赛事 is a race or a cup, 本次活动 may be anything.</summary>
    /// <param name="noun">The noun's last character.</param>
    public static string Ends(char noun) =>
        noun switch
        {
            '会' or '议' => "会",
            '坛' => "坛会",
            '事' or '赛' => "赛杯松",
            '览' => "会展览",
            _ => "",
        };

    // 这家曾经的传统工厂取得了…: a house, whatever is said of it before its class noun.
    private bool IsThisHouse(int at, int end) =>
        text.AsSpan(at, end - at).StartsWith("这家")
        && Houses.IndexIn(text, at, Math.Min(end, at + LongestHouse)) is var house and > 0
        && (house == at + "这家".Length || text.AsSpan(at, house - at).Contains('的'));

    private const int LongestHouse = 20;
    private static readonly WordList Houses = new("工厂 企业 公司 医院 银行 机构 农场 合作社");

    // 这款由甲公司开发的应用，…: the class noun stands behind what is said of the thing.
    private Entity? Described(int at, int end) =>
        ClassNouns.All.LengthBefore(text, at, end) is var length and > 0
        && at < end - length
        && text.AsSpan(at, end - length - at).LastIndexOf('的') is var of and >= 0
        && end - length - at - of <= LongestDescription
            ? Nearest(at, EntityCategory.Product, text.AsSpan(end - length, length))
            : null;

    private const int LongestDescription = 8;

    // 平台上线以来，…: the class noun alone, before what is told of the thing.
    private Entity? Bare(int at, int end)
    {
        foreach (
            var (words, category) in (ReadOnlySpan<(WordList, string)>)
                [
                    (BareProducts, EntityCategory.Product),
                    (Locations, EntityCategory.Location),
                    (Fairs, EntityCategory.Event),
                ]
        )
        {
            if (words.LengthAt(text, at, end) is var length and > 1 && Predicates.LengthAt(text, at + length, end) > 0)
            {
                return Nearest(at, category, text.AsSpan(at, length));
            }
        }
        return null;
    }

    /// <summary>Whether a clause's head stands for something that it does not name (该公司).</summary>
    public bool IsOne(int at, int end) =>
        at + 1 < end && text[at] == '该' && Organizations.LengthAt(text, at + 1, end) > 0;

    // A place, paper or project is called by its class word (“城市大脑”项目); other things are often named without theirs, but
    // of two that were named just before, the one with it is meant.
    private Entity? Nearest(int at, string category, ReadOnlySpan<char> word)
    {
        var needsWord =
            category is EntityCategory.Location or EntityCategory.Document || word is "项目" or "工程" or "网络";
        var last = index.FirstAfter(at) - 1;
        Entity? nearest = null;
        for (var i = last; i >= 0 && i >= last - (nearest is null ? MostMentions : Close); i--)
        {
            var named = index.Mentions[i];
            if (named.Entity.Category != category)
            {
                continue;
            }
            if (IsCalled(named, word, at))
            {
                return named.Entity;
            }
            nearest ??= needsWord ? null : named.Entity;
        }
        return nearest;
    }

    private bool IsCalled(Named named, ReadOnlySpan<char> word, int at) =>
        IsCalled(named.Entity.Name, word) || text.AsSpan(named.End, at - named.End).TrimStart('”').StartsWith(word);

    // 该校 is a 学院 or a 大学, too.
    private static bool IsCalled(string name, ReadOnlySpan<char> word)
    {
        var end = Catalogues.EndOfName(name);
        return name.AsSpan(0, end).EndsWith(word) || (word is "校" && Schools.LengthBefore(name, 0, end) > 0);
    }

    private static readonly WordList Schools = new("学院 大学 中学 小学");

    private const int Close = 4;
}
