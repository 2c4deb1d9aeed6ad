using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads the verb that is told of what is counted and so is no part of its name: 126个村|实施整治.</summary>
internal static class NounPredicate
{
    private const int VerbLength = 2;

    // 61台导引车|载着集装箱: these alone take 着.
    private const string Holding = "载带背扛抱举拿顶围绕朝向对随跟沿伴唱说笑站坐躺停挂贴写印刻有放守护拉推提";

    // 半数以上的村庄|通了公交.
    private const string Done = "通用装建买卖吃喝住做换修开种养";

    private static readonly WordList Manners = new(
        "集中 现场 共同 陆续 纷纷 先后 相继 同步 正式 联合 同时 线上 线下 线上线下"
    );
    private static readonly WordList Ways = new("免费 重点 统一 主动 自愿 踊跃 积极 率先 自发 就近");
    private static readonly WordList Doings = new(
        "签约 开工 亮相 参展 参会 到会 入驻 进驻 设立 开设 落户 揭牌 启动 投产 竣工 参与 加入 上线 建立"
    );

    /// <summary>
    /// The length of a verb or particle that ends a noun phrase; 0 if there is none. A single character does so only where no longer word holds it:
    /// 中 of 中心 and 为 of 行为 end nothing.
    /// </summary>
    public static int Length(string text, int at, int end)
    {
        if (Compounds.LengthAt(text, at, end) > 0)
        {
            return 0;
        }
        var length = Math.Max(Verbs.Particles.LengthAt(text, at, end), Verbs.Transitives.LengthAt(text, at, end));
        // 两个千亿元|大关: the mark has its amount before it.
        if (text[at - 1] == '元' && text.AsSpan(at, end - at).StartsWith("大关"))
        {
            return 0;
        }
        // 60岁以上老人: the bound is the attribute's.
        var isAge = length == 2 && text[at - 1] == '岁';
        return isAge || ((length == 1 || (length == 2 && text[at + 1] == '上')) && WholeWords.Holds(text, at, end)) ? 0
            : length > 0 ? length
            : Ongoing(text, at, end);
    }

    /// <summary>Whether bodies or lands do something without an object: 12家企业|集中签约, 28个国家|设立机构.</summary>
    public static bool Acts(string text, int at, int end)
    {
        at += Manners.LengthAt(text, at, end);
        var act = Doings.LengthAt(text, at, end);
        // 签约|额, 开工|率.
        return act > 0
            && (at + act == end || text[at + act] is not ('率' or '额' or '数' or '量' or '仪' or '项' or '的'));
    }

    /// <summary>Whether what is counted does something, or has it done, in some way: 52万市民|免费投保, 十余款产品|重点推向农村.</summary>
    public static bool ActsInWay(string text, int at, int end) =>
        Ways.LengthAt(text, at, end) is var way and > 0
        && at + way + VerbLength <= end
        && CountedDeed.Tag(text, at + way) is "v" or "vn"
        && (at + way + VerbLength == end || !NounTails.Contains(text[at + way + VerbLength]));

    /// <summary>Whether a verb that is no noun begins at a place and takes an object: 12个县|布设监测点, 30家企业|推介产品.</summary>
    public static bool Takes(string text, int p, int end) =>
        p + VerbLength + 1 < end
        && Lexicon.Words.All.TryGetValue(text.AsSpan(p, VerbLength), out var word)
        && Lexicon.Words.Tag(word) == "v"
        && Lexicon.Words.Frequency(word) >= LeastOfTaking
        && Lexicon.Words.All.LongestPrefix(text.AsSpan(p, Math.Min(4, end - p)), out _) == VerbLength
        && !CountedDeed.IsWord(text, p - 1)
        && !WholeWords.Crosses(text, p, end)
        && char.IsLetter(text[p + VerbLength])
        && !NounTails.Contains(text[p + VerbLength]);

    private const int LeastOfTaking = 20;

    // 重点|支持|类项目, 免费|开放|日: the verb is a noun's.
    private const string NounTails = "的型性类日周月期区点率量额数项者";

    // 三辆货车|承载着: a verb with its particle is told of what is counted.
    private static int Ongoing(string text, int at, int end) =>
        at + 2 < end && text[at + 1] == '着' && Holding.Contains(text[at]) ? 1
        : at + 2 < end && text[at + 1] == '了' && Done.Contains(text[at]) ? 1
        : at + VerbLength < end && text[at + VerbLength] is '着' or '了' && CountedDeed.Tag(text, at) is ['v', ..]
            ? VerbLength
        : 0;
}
