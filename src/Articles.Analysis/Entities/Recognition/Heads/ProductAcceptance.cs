using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of products from common noun phrases.</summary>
internal static class ProductAcceptance
{
    // 某地监狱系统: all such bodies of a place.
    private static readonly WordSet Bodies = WordTable.Set("kinds", "some");
    private static readonly WordSet Ranks = WordTable.Set("projects", "rank");
    private static readonly WordSet Ships = WordTable.Set("systems", "ship");
    private static readonly WordSet CloudKinds = WordTable.Set("systems", "cloud kind");
    private const int FarthestVerb = 14;

    // 甲移动5G套餐 is all that the carrier has: one has words of its own.
    private static readonly WordSet Plans = new(["套餐", "专享包", "体验包", "流量包"]);

    /// <summary>How surely a phrase is a product, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return NamesByQuotation(text, phrase, head) ? 0.9 : 0;
        }
        if (phrase.Quantified || IsWish(text, phrase, head) || IsCommonThing(text, phrase, head))
        {
            return 0;
        }
        var latin = phrase.HasLatin || (phrase.HasCode && phrase.Content >= 3);
        var named = phrase.HasProper || phrase.HasUnknown || latin;
        return head.Strength switch
        {
            _ when head.Word is "云" => IsCloud(text, phrase) ? 0.5 : 0,
            Strength.Weak when IsProgramme(text, phrase, head) => 0.5,
            _ when Plans.Contains(head.Word) => phrase.OwnContent > 0 && (named || phrase.HasCode) ? 0.6 : 0,
            _ when BodyAcceptance.Corporate.LongestEnd(text[phrase.Last - 1]) > 0
                    && text[phrase.Last - 1] is [.., '司' or '团'] => 0,
            _ when head.Word is "体系" && !phrase.HasProper && !phrase.HasLatin => 0,
            _ when head.Word is "解决方案" => phrase.HasLatin || phrase.HasBrand || EndsInBrain(text, phrase) ? 0.5 : 0,
            _ when phrase.EndsInKind
                    && (
                        (head.Word is not "大模型" || phrase.Content < 4) && head.Word.Length < 4
                        || text[phrase.Last - 1] is "领域"
                    ) => 0,
            Strength.Sure when named && phrase.Content >= 2 => 0.85,
            Strength.Sure => phrase.Content >= 2 && !phrase.Modifies ? 0.6 : 0,
            _ when phrase.EndsInTrade || (phrase.HasCode && text[phrase.Last - 1] is "赋能") => 0,
            Strength.Plain
                when (phrase.HasProper || latin)
                    && phrase.Content >= 2
                    && (latin || phrase.OwnContent > 0 || head.Word.Length > 2) => 0.8,
            Strength.Plain when phrase.HasUnknown && phrase.Content >= (phrase.Modifies ? 4 : 2) => 0.7,
            _ when phrase.Modifies => 0,
            Strength.Plain when phrase.ModifierLength < 4 => phrase.AfterVerb
            && phrase.Content >= (head.Word is "大模型" ? 2 : 3)
                ? 0.5
                : 0,
            Strength.Plain => phrase.Content >= 2
            || (phrase.ModifierLength >= 6 && !phrase.HasCode)
            || (phrase.AfterVerb && head.Word.Length >= 4)
                ? 0.6
                : 0,
            _ when phrase.HasProper || latin || (phrase.HasUnknown && head.Word is not ("体系" or "架构" or "网络")) =>
                phrase.Content
                    >= (
                        phrase.HasUnknown ? 2
                        : phrase.HasCode ? 3
                        : 4
                    )
                && phrase.ModifierLength <= 14
                    ? 0.6
                    : 0,
            _ when head.Word is "项目" => phrase.AfterVerb && phrase.Content >= 6 ? 0.4 : 0,
            _ when phrase.AfterVerb => (phrase.Content >= 4 && head.Word is "网络" or "集群")
            || (head.Word.Length >= 4 && phrase.ModifierLength >= 2)
                ? 0.4
                : 0,
            _ => 0,
        };
    }

    private static bool NamesByQuotation(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Strength != Strength.Weak
            || phrase.Content >= 4
            || (head.Word is "项目" or "工程" && text.Mark(phrase.Last - 1) == '”')
            || (Ships.Contains(head.Word) && phrase.Content >= 2)
        )
        && (head.Word is not "项目" || text.Mark(phrase.Last - 1) == '”')
        // “甲”网络主题调研: where it is done.
        && !(head.Word is "网络" && text[phrase.Last + 1] is "主题" or "媒体" or "宣传" or "直播" or "采访")
        // “甲”专栏; “甲”城北专区 is a part of 甲.
        && (head.Word is not ("专栏" or "专区") || text.Mark(phrase.Last - 1) == '”')
        && (head.Word is not ("架构" or "体系") || text.Kind(phrase.Quote + 1) != TokenKind.Word);

    // 天翼云: one word that is no common one before 云.
    private static bool IsCloud(TokenizedText text, Phrase phrase) =>
        (phrase.First == phrase.Last - 2 && text.IsOneOf(phrase.First, Grammar.Bodies) && text.IsPlace(phrase.Last - 1))
        || phrase.First == phrase.Last - 1
            && phrase.ModifierLength is 2 or 3
            && (phrase.HasBrand || phrase.EndsInTrade || phrase.HasProper || text.Tag(phrase.First) is "j")
            && !text.IsPlace(phrase.First)
        || (phrase.First == phrase.Last - 1 && phrase.ModifierLength == 2 && IsInListOfClouds(text, phrase));

    // 红果云、黄花云: clouds side by side are called by what they are for; 公有云、私有云 are the kinds there are.
    private static bool IsInListOfClouds(TokenizedText text, Phrase phrase) =>
        text.Tag(phrase.First) is ['n', ..]
        && !CloudKinds.Contains(text[phrase.First])
        && !text.IsOneOf(phrase.First, Grammar.Generic)
        && (
            (
                text.Mark(phrase.First - 1) is '、'
                && text[phrase.First - 2] is "云"
                && !IsKindOfCloud(text, phrase.First - 3)
            )
            || (
                text.Mark(phrase.Last + 1) is '、'
                && text[phrase.Last + 3] is "云"
                && !IsKindOfCloud(text, phrase.Last + 2)
            )
        );

    private static bool IsKindOfCloud(TokenizedText text, int token) =>
        CloudKinds.Contains(text[token]) || text.IsOneOf(token, Grammar.Generic);

    // 成为承担重任的综合功能平台: what something becomes is a kind.
    private static bool IsPredicate(TokenizedText text, Phrase phrase)
    {
        if (text[phrase.First - 1] is not "的" || phrase.HasUnknown || phrase.HasLatin || phrase.HasProper)
        {
            return false;
        }
        for (
            var i = phrase.First - 2;
            i >= 0 && i >= phrase.First - FarthestVerb && text.Kind(i) != TokenKind.Mark;
            i--
        )
        {
            if (text[i] is "成为" or "作为" or "打造成" or "打造成为" or "建设成为" or "建成为")
            {
                return true;
            }
        }
        return false;
    }

    // 筑牢网络安全底座, 打造全球信息枢纽: what somebody wants to be or to have is no thing with a name.
    private static bool IsWish(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Word is "底座" or "基座" or "云底座" or "算力底座"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && text[phrase.First - 1] is "筑牢" or "构筑" or "夯实" or "构建" or "夯牢" or "织密" or "成为"
        )
        || (
            head.Word is "枢纽"
            && text[phrase.First - 1] is "打造" or "构建" or "成为"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && !phrase.HasBrand
        )
        || IsPredicate(text, phrase)
        || (
            head.Strength == Strength.Weak
            && text[phrase.First] is "全球" or "国际" or "世界"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && !HoldsName(text, phrase.First + 1, phrase.Last)
        );

    // 10 分钟检测系统, 20万辆汽车平台: what is measured stands before the name.
    private static bool HoldsMeasure(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last - 1; i++)
        {
            var next = text.After(i);
            if (
                text.Kind(i) == TokenKind.Number
                && (text.Tag(next) is "q" or "m" || text[next] is "小时")
                && text[next].Length > 1
            )
            {
                return true;
            }
        }
        return false;
    }

    // 省市县三级服务系统: all of them.
    private static bool HoldsLevels(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (text[i] is "两级" or "三级" or "四级" or "五级" or "多级" or "各级")
            {
                return true;
            }
        }
        return false;
    }

    // 最|重要|的|城市更新平台: how it compares with others of its kind.
    private static bool IsMostOfAll(TokenizedText text, Phrase phrase) =>
        text[phrase.First - 1] is "的"
        && (text[phrase.First - 2] is ['最', _, ..] || text[phrase.First - 3] is "最")
        && !text.IsPlace(phrase.First)
        && !phrase.HasLatin;

    private static bool IsCommonThing(TokenizedText text, Phrase phrase, Head head) =>
        // What every body and every country has: only a quotation says which one it is.
        head.Word
            is "专栏"
                or "专区"
                or "门户网站"
                or "高铁网"
                or "铁路网"
                or "高速公路网"
        || Ships.Contains(head.Word)
        // ISO9000质量体系: a standard.
        || (head.Word is "体系" && (text[phrase.Last] is "质量体系" || text[phrase.Last - 1] is "质量" or "认证"))
        || IsLatinInstance(text, phrase, head)
        // 犯罪网络: who acts together.
        || (head.Word is "网络" && text[phrase.Last - 1] is "犯罪" or "诈骗" or "赌博" or "传销")
        // 甲平台活跃小程序, 存量系统: some of all.
        || text[phrase.Last - 1] is "活跃" or "存量" or "热门" or "同类"
        // 三甲|医院智能体: what some bodies have.
        || (
            text.IsOneOf(phrase.First, Grammar.Generic)
            && phrase.First + 1 < phrase.Last
            && text[phrase.First + 1] is "医院" or "学校" or "企业" or "高校" or "机构" or "银行"
        )
        || IsSector(text, phrase, head)
        || HoldsMeasure(text, phrase)
        || (!text.IsPlace(phrase.First) && HoldsLevels(text, phrase))
        || IsMostOfAll(text, phrase)
        || (head.Word is "公众号" or "小程序" or "服务号" && IsMessenger(text, phrase))
        || (head.Word is "项目" && text.Tag(phrase.Last - 1) is "a" or "b")
        // 中建六局|项目: any of the body's.
        || (head.Word is "项目" or "工程" && BuiltProject.EndOfBuilder(text, phrase.First) == phrase.Last)
        // 甲区建设重大项目, 乙省预算内投资项目: how much it matters or who pays, not which one it is.
        || (head.Word is "项目" or "工程" && IsRanked(text, phrase, head))
        || IsKindOfExamples(text, phrase);

    // 重大|项目, 主体工程.
    private static bool IsRanked(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.Last].Length > head.Word.Length
            ? Ranks.Contains(text[phrase.Last][..^head.Word.Length])
            : text.IsOneOf(phrase.Last - 1, Ranks);

    // 网络招聘平台如甲、乙: the things are called 甲 and 乙.
    private static bool IsKindOfExamples(TokenizedText text, Phrase phrase) =>
        text[phrase.Last + 1] is "如" or "例如" or "比如" or "诸如"
        && !phrase.HasProper
        && !phrase.HasUnknown
        && !phrase.HasLatin;

    // 微信公众号: where it is, not which one.
    private static bool IsMessenger(TokenizedText text, Phrase phrase) =>
        text[phrase.First] is "微信" or "企业微信" or "支付宝" or "抖音" && phrase.First == phrase.Last - 1;

    // 交通运输系统, 公安系统: all who work in what a department is in charge of; 生态系统: a common word.
    private static bool IsSector(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "系统"
        && (
            text[phrase.Last] is "生态系统"
            || SectorName.Is(text, phrase.First, phrase.Last)
            || (text.IsPlace(phrase.First) && phrase.First == phrase.Last - 2 && text.IsOneOf(phrase.Last - 1, Bodies))
        );

    // 管理TrustX集群: some of what a thing that is called by Latin letters is made of.
    private static bool IsLatinInstance(TokenizedText text, Phrase phrase, Head head)
    {
        if (head.Word is not ("集群" or "节点"))
        {
            return false;
        }
        var name = text.Before(phrase.Last);
        var first = name;
        while (first > phrase.First && (text.Mark(first - 1) == ' ' || text.IsOneOf(first - 1, Grammar.Generic)))
        {
            first--;
        }
        return text.Kind(name) == TokenKind.Latin && first <= phrase.First;
    }

    // 矿井大脑解决方案: what is solved is called by a name already.
    private static bool EndsInBrain(TokenizedText text, Phrase phrase) =>
        phrase.Last - phrase.First >= 2 && text[phrase.Last - 1] is "大脑" or "中台" or "驾驶舱" or "超脑" or "云脑";

    private static bool HoldsName(TokenizedText text, int first, int last)
    {
        while (first < last && !PhraseWords.IsProper(text, first))
        {
            first++;
        }
        return first < last;
    }

    // 实施5G网络覆盖工程: a programme that says what it is about.
    private static bool IsProgramme(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "工程"
        && !phrase.Modifies
        && text[phrase.First - 1] is "实施" or "开展" or "启动" or "推进" or "完成"
        && (phrase.HasCode || phrase.HasProper)
        && phrase.ModifierLength >= 6;
}
