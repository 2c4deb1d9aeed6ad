using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names from common noun phrases, category by category.</summary>
internal static class Acceptance
{
    private const int RareFrequency = 10;

    private static readonly WordSet Corporate = new(["公司", "集团", "银行", "证券", "保险公司", "主管部门"]);

    private static readonly WordSet StockDeals = new([
        "发行",
        "增发",
        "回购",
        "减持",
        "增持",
        "转让",
        "出售",
        "持有",
        "认购",
        "质押",
        "配售",
        "换购",
        "收购",
        "受让",
        "出让",
        "冻结",
        "解禁",
        "流通",
        "限售",
        "获得",
        "分配",
        "派发",
        "锁定",
        "拥有",
        "占有",
        "购买",
        "合并",
        "变更",
        "赠与",
        "继承",
        "托管",
        "代持",
        "参股",
        "控股",
    ]);
    private static readonly WordSet Issued = new([
        "规划",
        "计划",
        "方案",
        "纲要",
        "意见",
        "通知",
        "办法",
        "战略",
        "名录",
        "公约",
        "协议",
    ]);
    private static readonly WordSet Charges = new(WordTable.Read("departments").SelectMany(x => x.Words));
    private static readonly WordSet Plans = new(["套餐", "专享包", "体验包", "流量包"]);

    /// <summary>How surely a phrase is a name, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head) =>
        head.Category switch
        {
            _ when Describes(text, phrase, head) => 0,
            EntityCategory.Organization => Organization(text, phrase, head),
            EntityCategory.Location => Location(text, phrase, head),
            EntityCategory.Product => Product(text, phrase, head),
            EntityCategory.Event => Event(text, phrase, head),
            _ => Document(text, phrase, head),
        };

    // 主流算力集群, 国产芯片公司: a description of a kind, unless a proper name or a quotation follows in it.
    private static bool Describes(TokenizedText text, Phrase phrase, Head head) =>
        head.Category is EntityCategory.Product or EntityCategory.Organization or EntityCategory.Document
        && head.Strength != Strength.Sure | head.Word is "公司" or "集团" or "企业" or "机构"
        && phrase.Quote < 0
        && !phrase.HasProper
        && (
            Grammar.Describing.Contains(text[phrase.First])
            || (text[phrase.First].Length == 1 && text[phrase.First + 1] is "产")
            || text[phrase.First] is ['高', _, _, ..]
            || text[phrase.First - 1] is "高"
        );

    // 云帆科技园 goes on; 云帆科技合作 does not.
    private static bool Followed(TokenizedText text, Phrase phrase) =>
        phrase.Modifies && text[phrase.Last + 1] is not ("合作" or "联合" or "共同");

    // A company has a brand, Latin letters or a trade in its name: 上海芯片公司 is any.
    private static bool IsFirm(TokenizedText text, Phrase phrase)
    {
        var trade = false;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            trade |= Grammar.NationalTrades.Contains(text[i]) || Grammar.LocalTrades.Contains(text[i]);
        }
        return phrase.HasBrand || phrase.HasLatin || phrase.HasUnknown || trade || phrase.Quote >= 0;
    }

    // 互联网+海关 is a programme, 两省一市公司 are many; 甲全资子公司, 甲交易所上市公司: any of its firms.
    private static bool IsNoBody(TokenizedText text, Phrase phrase, Head head) =>
        (text[phrase.First] is "互联网" && text.Mark(phrase.First + 1) == '+')
        || (head.Word is "公司" && !IsFirm(text, phrase))
        || (head.Word is "分公司" or "公司" && text[phrase.Last - 1] is "省" or "市" or "县" or "一市")
        || text[phrase.Last] is "子公司" or "母公司" or "孙公司" or "上市公司"
        || (head.Word is "公司" && text[phrase.Last - 1] is "上市" or "全资" or "控股" or "参股");

    // 云禾集团, 安钢集团: two characters that no word covers, or a rare noun.
    private static bool IsGroupOfTwo(TokenizedText text, Phrase phrase) =>
        (phrase.Last - phrase.First == 2 && FirmName.IsBrandOfTwo(text, phrase.First))
        || (phrase.Last - phrase.First == 1 && IsRareNoun(text, phrase.First));

    private static double Organization(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin || phrase.Quote >= 0;
        return head.Strength switch
        {
            _ when IsNoBody(text, phrase, head) => 0,
            Strength.Sure when head.Word.EndsWith("有限公司", StringComparison.Ordinal) => phrase.ModifierLength >= 2
            && !phrase.Quantified
            && (named || phrase.Content >= 2)
                ? 0.9
                : 0,
            Strength.Sure when head.Word is "集团" && IsGroupOfTwo(text, phrase) => 0.7,
            Strength.Sure when Corporate.Contains(head.Word) => (
                phrase.StartsProper && !Grammar.KindsOfBodies.Contains(text.Slice(phrase.First, phrase.Last))
            ) || (named && phrase.Content >= 2 && !phrase.Quantified)
                ? 0.9
                : 0,
            Strength.Sure when named && phrase.Content >= 1 => 0.9,
            Strength.Sure when phrase.Content >= 2 && !phrase.Quantified => 0.7,
            Strength.Plain when phrase.Quantified => 0,
            // 甲市委市政府 are two bodies.
            Strength.Plain when head.Word is "政府" && HoldsCommittee(text, phrase) => 0,
            Strength.Plain when head.Word is "股份" => (
                phrase.ModifierLength == 2 && phrase.Content == 2 && !StockDeals.Contains(text[phrase.First])
            ) || (named && phrase.ModifierLength <= 4)
                ? 0.6
                : 0,
            Strength.Plain when head.Word.Length == 1 => phrase.StartsProper && phrase.Content is >= 2 and <= 16
                ? 0.6
                : 0,
            Strength.Plain when head.Word is "学校" && text[phrase.Last - 1] is "示范" or "试点" => 0,
            Strength.Plain when head.Word is "中心" or "基地" or "学校" or "中学" or "小学" => phrase.HasProper
            && phrase.Content >= 2
                ? 0.7
                : 0,
            Strength.Plain => named && phrase.StartsProper && phrase.ModifierLength <= (head.Word.Length >= 4 ? 14 : 8)
                ? 0.6
                : 0,
            // A brand before a trade: 云帆科技.
            Strength.Weak => !phrase.Quantified
            && phrase.HasBrand
            && !Followed(text, phrase)
            && !phrase.EndsInVerb
            && phrase.Content is >= 2 and <= 6
            && phrase.Content == phrase.ModifierLength
                ? 0.5
                : 0,
            _ => 0,
        };
    }

    private static bool IsRareNoun(TokenizedText text, int token) =>
        text[token].Length == 2
        && text.Tag(token) is "n"
        && !Grammar.Generic.Contains(text[token])
        && Lexicon.Words.All.TryGetValue(text[token], out var word)
        && Lexicon.Words.Frequency(word) <= RareFrequency;

    private static bool HoldsCommittee(TokenizedText text, Phrase phrase) =>
        text.Text.AsSpan(text.Start(phrase.First), text.End(phrase.Last) - text.Start(phrase.First)).IndexOf('委')
            is var at
        && at > 0
        && text.Text.AsSpan(text.Start(phrase.First) + at + 1) is not ['员', '会', ..];

    private static double Location(TokenizedText text, Phrase phrase, Head head) =>
        head.Strength switch
        {
            _ when phrase.Quantified => 0,
            // 某公司|长三角区域: the region is a name by itself.
            _ when phrase.Quote < 0 && Grammar.Regions.Contains(text[phrase.Last]) => 0,
            _ when phrase.Quote >= 0 && IsListOfSayings(text, phrase.Quote) => 0,
            _ when head.Word is "区域" or "地区"
                    && (phrase.OwnContent == 0 || Grammar.Generic.Contains(text[phrase.Last - 1])) => 0,
            // 甲市乙县 ends in a level of its own; 市县, 省市 and 市区 are no names.
            _ when head.Word.Length == 1
                    && text[phrase.Last - 1] is [.., '省' or '市' or '县']
                    && phrase.ModifierLength > 0
                    && text.IsPlace(phrase.Last - 1) => 0,
            Strength.Sure when phrase.HasProper || phrase.HasUnknown || phrase.Quote >= 0 => 0.8,
            // 京沪高速公路: the ends in short.
            Strength.Sure when text.Tag(phrase.First) is "j" && phrase.ModifierLength is 2 or 3 => 0.6,
            Strength.Sure when BeginsWithFeature(text, phrase) => 0.6,
            Strength.Sure when phrase.Content >= 2 && !phrase.Modifies && phrase.ModifierLength <= 6 => text[
                phrase.First - 1
            ]
                is "在"
                    or "于"
                    or "赴"
                    or "到"
                ? 0.5
                : 0,
            Strength.Plain when phrase.Quote >= 0 => head.Word.Length > 1
            && head.Word is not "工厂" and not "基地" and not "地区"
                ? 0.6
                : 0,
            // 龙门路以东: what lies on a side of it is a road.
            Strength.Plain
                when head.Word is "路" or "街" && text[phrase.Last + 1] is "以东" or "以西" or "以南" or "以北" =>
                phrase.ModifierLength is >= 2 and <= 4 ? 0.6 : 0,
            Strength.Plain when head.Word.Length == 1 => !text.IsPlace(phrase.Last)
            && (phrase.ModifierLength is >= 1 and <= 4 && (phrase.HasUnknown || text.IsPlace(phrase.Last - 1)))
                ? 0.7
                : 0,
            Strength.Plain => phrase.StartsProper && phrase.Content >= 2 && !phrase.Modifies ? 0.6 : 0,
            _ => 0,
        };

    // 青年湖数字产业园: a lake or a hill begins the name.
    private static bool BeginsWithFeature(TokenizedText text, Phrase phrase) =>
        phrase.Last - phrase.First >= 2
        && text[phrase.First].Length >= 2
        && text[phrase.First + 1].Length == 1
        && Grammar.PlaceFeatures.Contains(text[phrase.First + 1]);

    // “一核引领、两翼齐飞”区域: parts with 、 between them make a saying.
    private static bool IsListOfSayings(TokenizedText text, int open) =>
        text.Text.AsSpan(text.End(open), text.Start(text.Partner(open)) - text.End(open)).ContainsAny('、', '，');

    private static bool NamesByQuotation(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Strength != Strength.Weak
            || phrase.Content >= 4
            || (head.Word is "项目" && text.Mark(phrase.Last - 1) == '”')
        )
        && (head.Word is not "项目" || text.Mark(phrase.Last - 1) == '”')
        && (head.Word is not ("架构" or "体系") || text.Kind(phrase.Quote + 1) != TokenKind.Word);

    // 天翼云: one word that is no common one before 云.
    private static bool IsCloud(TokenizedText text, Phrase phrase) =>
        (
            phrase.First == phrase.Last - 2
            && Grammar.Bodies.Contains(text[phrase.First])
            && text.IsPlace(phrase.Last - 1)
        )
        || phrase.First == phrase.Last - 1
            && phrase.ModifierLength is 2 or 3
            && (phrase.HasBrand || phrase.EndsInTrade || phrase.HasProper || text.Tag(phrase.First) is "j")
            && !text.IsPlace(phrase.First);

    // 筑牢网络安全底座, 打造全球信息枢纽: what somebody wants to be or to have is no thing with a name.
    private static bool IsWish(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Word is "底座" or "基座" or "云底座" or "算力底座"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && text[phrase.First - 1] is "筑牢" or "构筑" or "夯实" or "构建" or "夯牢" or "织密" or "成为"
        )
        || (
            head.Strength == Strength.Weak
            && text[phrase.First] is "全球" or "国际" or "世界"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && !HoldsName(text, phrase.First + 1, phrase.Last)
        );

    private static bool IsCommonThing(TokenizedText text, Phrase phrase, Head head) =>
        IsLatinInstance(text, phrase, head)
        || IsSector(text, phrase, head)
        || (head.Word is "公众号" or "小程序" or "服务号" && IsMessenger(text, phrase))
        || (head.Word is "项目" && text.Tag(phrase.Last - 1) is "a" or "b");

    // 微信公众号: where it is, not which one.
    private static bool IsMessenger(TokenizedText text, Phrase phrase) =>
        text[phrase.First] is "微信" or "企业微信" or "支付宝" or "抖音" && phrase.First == phrase.Last - 1;

    // 交通运输系统, 公安系统: all who work in what a department is in charge of; 生态系统: a common word.
    private static bool IsSector(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "系统"
        && (
            text[phrase.Last] is "生态系统"
            || Charges.Contains(text.Slice(phrase.First, phrase.Last).AsSpan()[..^head.Word.Length])
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
        while (first > phrase.First && (text.Mark(first - 1) == ' ' || Grammar.Generic.Contains(text[first - 1])))
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
        while (first < last && !PhraseWalker.IsProper(text, first))
        {
            first++;
        }
        return first < last;
    }

    // 实施5G网络覆盖工程: a programme that says what it is about.
    private static bool IsProgramme(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "工程"
        && !phrase.Modifies
        && text[phrase.First - 1] is "实施" or "开展" or "启动" or "推进"
        && (phrase.HasCode || phrase.HasProper)
        && phrase.ModifierLength >= 6;

    private static double Product(TokenizedText text, Phrase phrase, Head head)
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
            _ when Plans.Contains(head.Word) => named || (phrase.HasCode && phrase.Content >= 2) ? 0.6 : 0,
            _ when Corporate.LongestEnd(text[phrase.Last - 1]) > 0 && text[phrase.Last - 1] is [.., '司' or '团'] => 0,
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

    // 此次甲市党代会: a determiner before a proper name marks the one meeting of that name.
    private static double Event(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasLatin || phrase.HasUnknown;
        return head.Strength switch
        {
            _ when phrase.Quote >= 0 => 0.9,
            _ when phrase.Quantified
                    && !(phrase.StartsProper && text[phrase.First - 1] is "此次" or "本次" or "这次" or "本届") => 0,
            Strength.Sure => (named && phrase.ModifierLength >= 2)
            || text[phrase.Last] is ['国', '家', ..] or ['全', '国', ..]
            || phrase.Content >= 3
            || (phrase.Content >= 2 && phrase.ModifierLength >= 4)
                ? 0.8
                : 0,
            Strength.Plain => named && phrase.Content >= 2 && phrase.ModifierLength >= 4 ? 0.6 : 0,
            _ => 0,
        };
    }

    // 某证券公司报告: whose report it is says nothing of which.
    private static bool EndsInBody(TokenizedText text, Phrase phrase) =>
        phrase.First < phrase.Last
        && Grammar.HeadAtEnd(text[phrase.Last - 1]) is { Category: EntityCategory.Organization };

    private static double Document(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin;
        return head.Strength switch
        {
            // “甲”战略品牌 is a brand.
            Strength.Plain when phrase.Quote >= 0 && head.Word is "战略" && text[phrase.Last + 1] is "品牌" => 0,
            _ when phrase.Quote >= 0 => 0.9,
            _ when phrase.Quantified => 0,
            Strength.Sure => (phrase.Content >= 2 || (phrase.ModifierLength >= 4 && !phrase.HasCode))
            && !phrase.Modifies
                ? 0.7
                : 0,
            Strength.Plain when phrase.Modifies || phrase.OwnContent == 0 || EndsInBody(text, phrase) => 0,
            Strength.Plain => (named && phrase.OwnContent >= 2 && phrase.ModifierLength >= 4)
            || (phrase.AfterVerb && phrase.Content >= 4 && !phrase.EndsInVerb && Issued.Contains(head.Word))
                ? 0.6
                : 0,
            _ => 0,
        };
    }
}
