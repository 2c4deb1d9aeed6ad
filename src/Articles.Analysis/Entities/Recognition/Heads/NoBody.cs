using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Years;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells phrases that name no body though they end in the noun of one: kinds, ratings, what a city wants to be.</summary>
internal static class NoBody
{
    /// <summary>Kinds of goods and fields that end in what firms deal in: 甲电动汽车, 甲电子信息.</summary>
    public static readonly WordSet Wares = WordTable.Set("industries", "ware");

    /// <summary>What bodies are rated as.</summary>
    public static readonly WordSet Rated = WordTable.Set("kinds", "rated");

    private static readonly WordSet Qualities = WordTable.Set("kinds", "quality");

    /// <summary>What a city is or wants to be.</summary>
    public static readonly WordSet CityRoles = WordTable.Set("kinds", "city role");

    private const int LongestRole = 4;

    /// <summary>Shares that are held, and what is done with them.</summary>
    public static readonly WordSet Held = new([
        "限售股份",
        "公司股份",
        "专户股份",
        "流通股份",
        "所持股份",
        "回购股份",
        "增持",
        "减持",
        "回购",
        "质押",
    ]);

    private static readonly WordSet Pages = new([
        "官网信息",
        "网站信息",
        "处罚信息",
        "公开信息",
        "公示信息",
        "披露信息",
    ]);

    private static readonly WordSet Powered = new([
        "汽车",
        "装机",
        "产业",
        "车",
        "车辆",
        "乘用车",
        "发电",
        "发电量",
        "重卡",
        "公交车",
        "领域",
        "消纳",
        "项目",
        "渗透率",
    ]);

    // A company has a brand, Latin letters or a trade in its name: 上海芯片公司 is any.
    private static bool IsFirm(TokenizedText text, Phrase phrase)
    {
        var trade = false;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            trade |= text.IsOneOf(i, Grammar.NationalTrades) || text.IsOneOf(i, Grammar.LocalTrades);
        }
        return phrase.HasBrand || phrase.HasLatin || phrase.HasUnknown || trade || phrase.Quote >= 0;
    }

    /// <summary>Whether a phrase that ends in the noun of a body names none.</summary>
    // 互联网+海关 is a programme, 两省一市公司 are many; 甲全资子公司, 甲交易所上市公司: any of its firms.
    public static bool Is(TokenizedText text, Phrase phrase, Head head) =>
        (text[phrase.First] is "互联网" && text.Mark(phrase.First + 1) == '+')
        || (head.Word is "公司" && !IsFirm(text, phrase))
        || (head.Word is "分公司" or "公司" && text[phrase.Last - 1] is "省" or "市" or "县" or "一市")
        // 央行|官网信息: what its page says.
        || (head.Word is "信息" && Pages.LongestEnd(text.SpanOf(phrase.First, phrase.Last)) > 0)
        // 2024H1|公司: a report's period.
        || ReportPeriods.Read(text.Text, text.Start(phrase.First), text.Text.Length, out _) > text.Start(phrase.First)
        // 一流大学甲研究院, 武汉五大商业集团: some of a kind.
        || Grammar.Describing.Contains(text[phrase.First])
        // 91,309,680股|股份: what somebody holds.
        || (head.Word is "股份" && text.SpanOf(phrase.First, phrase.Last).EndsWith("股股份"))
        || IsHolding(text, phrase, head)
        // 甲市公安局与某科技公司.
        || text.SpanOf(phrase.First, phrase.Last).Contains('某')
        // 甲省|地方|政府.
        || (head.Word is "政府" && text[phrase.Last - 1] is "地方")
        // 甲市|新能源|汽车: what is driven there.
        || (head.Word is "新能源" && text.IsOneOf(phrase.Last + 1, Powered))
        || text[phrase.First][0] is '各'
        || CountsKind(text, phrase, head)
        // 甲汽车|控股|子公司.
        || (text[phrase.Last] is "控股" or "参股" or "全资" && text[phrase.Last + 1].EndsWith("公司"))
        || Wares.LongestEnd(text.SpanOf(phrase.First, phrase.Last)) > 0
        || IsRated(text, phrase, head)
        // 国际航运中心: what a city wants to be.
        || CityRoles.LongestEnd(text.SpanOf(phrase.First, phrase.Last)) > 0
        || (head.Word is "总部" && Grammar.KindsOfBodies.Contains(text.SpanOf(phrase.First, phrase.Last)))
        || text.SpanOf(phrase.First, phrase.Last) is "铁路局集团公司"
        // 外资银行分行.
        || (phrase.First < phrase.Last && text.IsOneOf(phrase.First, Grammar.KindsOfBodies))
        // 在甲市读大学: what somebody does there.
        || (text[phrase.Last - 1] is "读" or "上" or "考" or "念" && phrase.First < phrase.Last)
        // 总结联盟工作: the verb's object.
        || (
            phrase.First == phrase.Last - 1
            && text[phrase.First] is "总结" or "加入" or "发起" or "组建"
            && phrase.Quote < 0
        )
        // 国务院|政府津贴: a government is a place's.
        || (head.Word is "政府" && phrase.First < phrase.Last && text.IsOneOf(phrase.First, Grammar.Bodies))
        // 中国医院, 全国高校: those of a country.
        || (
            phrase.First == phrase.Last - 1
            && text[phrase.First] is "中国" or "全国" or "国家" or "世界" or "全球"
            && text[phrase.Last] is "医院" or "大学" or "高校" or "学院" or "学校" or "公司" or "法院"
        )
        // 建设全球研发中心: what a city wants to be.
        || (
            head.Word.EndsWith("中心", StringComparison.Ordinal)
            && text[phrase.First] is "全球" or "世界"
            && phrase.Quote < 0
            && phrase.ModifierLength <= LongestRole
        )
        // 开鲁县社银一体化: a security office and banks.
        || (head.Word is "社" && text[phrase.Last + 1] is "银")
        || IsLearning(text, phrase, head)
        || text[phrase.Last] is "子公司" or "母公司" or "孙公司" or "上市公司" or "定点医院"
        // 某某任|公司总经理.
        || (head.Word is "公司" && text[phrase.Last - 1] is "任" or "担任" or "兼任")
        || (head.Word is "公司" && text[phrase.Last - 1] is "上市" or "全资" or "控股" or "参股");

    // 限售股份, 增持|公司|股份: what is held, and what is done with it.
    private static bool IsHolding(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "股份"
            ? Held.LongestEnd(text.SpanOf(phrase.First, phrase.Last)) > 0
            : head.Word is "公司"
                && text[phrase.Last + 1] is "股份"
                && Held.LongestStart(text.SpanOf(phrase.First, phrase.Last)) > 0;

    // 让老人学会用手机: what somebody learns stands behind the verb.
    private static bool IsLearning(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "学会"
        && !phrase.HasProper
        && text.Kind(phrase.Last + 1) == TokenKind.Word
        // 医学会|的倡议.
        && text.Tag(phrase.Last + 1) is not "uj"
        && !text.IsOneOf(phrase.Last + 1, Grammar.Offices)
        && text.Tag(phrase.Last + 1) is not ("title" or "c" or "d");

    // 百佳医院, 三级|甲等医院: what a body was rated; 现代化综合性医院: what it is like.
    private static bool IsRated(TokenizedText text, Phrase phrase, Head head) =>
        Rated.LongestStart(text[phrase.Last]) > 0 && text[phrase.Last].Length > head.Word.Length
        || (
            phrase.First < phrase.Last
            && (text.IsOneOf(phrase.Last - 1, Rated) || Rated.Contains(text.SpanOf(phrase.First, phrase.Last - 1)))
        )
        || (
            phrase.Quote < 0
            && !phrase.HasProper
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && text.IsOneOf(phrase.First, Qualities)
        );

    private static bool CountsKind(TokenizedText text, Phrase phrase, Head head)
    {
        // 排查隐患|404处: so many places.
        if (head.Word is "处" && text.Kind(phrase.Last - 1) == TokenKind.Number)
        {
            return true;
        }
        for (var i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (CountOfKind.Is(text, i))
            {
                return true;
            }
        }
        return false;
    }
}
