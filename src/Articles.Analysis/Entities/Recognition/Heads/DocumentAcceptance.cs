using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of documents from common noun phrases.</summary>
internal static class DocumentAcceptance
{
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

    private const int LongDeed = 6;

    /// <summary>How surely a phrase is a document, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin;
        return head.Strength switch
        {
            // “甲”战略品牌 is a brand.
            Strength.Plain when phrase.Quote >= 0 && head.Word is "战略" && text[phrase.Last + 1] is "品牌" => 0,
            _ when phrase.Quote >= 0 => 0.9,
            // 配套|实施细则: whatever belongs to something else.
            _ when text[phrase.First] is "配套" or "相关" or "有关" or "具体" && !phrase.HasProper => 0,
            // 募投|项目|规划: any project's.
            _ when text[phrase.Last - 1] is "项目" && !phrase.HasProper => 0,
            // 完善|甲规划: what somebody works on, and nothing that is issued.
            Strength.Plain
                when !phrase.HasProper && text[phrase.First - 1] is "完善" or "健全" or "加强" or "强化" or "优化" => 0,
            _ when phrase.Quantified || IsWay(text, phrase, head) || IsAmount(text, phrase, head) => 0,
            // 甲公司公告，…: what it made known.
            _ when head.Word is "公告"
                    && (text.Mark(phrase.Last + 1) is '，' or ',' or '：' || text[phrase.Last + 1] is "称") => 0,
            // 某公司发布报告: somebody publishes it.
            // 某某作工作报告: somebody gives it.
            _ when head.Word is "报告" && (Gives(text, phrase.Last - 1) || Gives(text, phrase.Last - 2)) => 0,
            _ when text[phrase.Last - 1] is "发布" && text[phrase.Last].Length == head.Word.Length => 0,
            Strength.Sure => (phrase.Content >= 2 || (phrase.ModifierLength >= 4 && !phrase.HasCode))
            && !phrase.Modifies
                ? 0.7
                : 0,
            Strength.Plain when phrase.Modifies || phrase.OwnContent == 0 || EndsInBody(text, phrase) => 0,
            Strength.Plain => (named && phrase.OwnContent >= 2 && phrase.ModifierLength >= 4)
            || (
                phrase.AfterVerb
                && phrase.Content >= 4
                && (!phrase.EndsInVerb || (head.Word is "计划" or "战略" && IsCarriedOut(text, phrase)))
                && Issued.Contains(head.Word)
            )
                ? 0.6
                : 0,
            _ => 0,
        };
    }

    // 实施产业载体提升战略, 启动服务能力提升计划.
    private static bool IsCarriedOut(TokenizedText text, Phrase phrase) =>
        phrase.ModifierLength >= LongDeed
        && text[phrase.First - 1] is "实施" or "启动" or "推出" or "深入实施" or "组织实施";

    // 甲省最低工资标准: so much is paid.
    private static bool IsAmount(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "标准"
        && Paid.LongestEnd(text.Text.AsSpan(text.Start(phrase.First)..(text.End(phrase.Last) - 2))) > 0;

    private static readonly WordSet Paid = new([
        "工资",
        "补助",
        "补贴",
        "收费",
        "保障",
        "缴费",
        "低保",
        "价格",
        "供养",
        "待遇",
        "起付",
        "电价",
        "奖励",
        "赔偿",
    ]);

    // 采用甲喷涂方案: how something is made.
    private static bool IsWay(TokenizedText text, Phrase phrase, Head head) =>
        // 达到国际赛事标准: how good something is.
        (
            head.Word is "标准"
            && text[phrase.First] is "国际" or "国家" or "行业"
            && text[phrase.First - 1] is "达到" or "符合" or "满足" or "高于" or "优于"
        )
        || head.Word is "方案"
            && (IsUse(text[phrase.First - 1]) || (text[phrase.First - 1] is "的" && IsUse(text[phrase.First - 3])));

    private static bool IsUse(ReadOnlySpan<char> verb) => verb is "采用" or "采取" or "使用" or "运用" or "应用";

    private static bool Gives(TokenizedText text, int token) => text[token] is "作" or "作了" or "做" or "做了";

    // 某证券公司报告: whose report it is says nothing of which.
    private static bool EndsInBody(TokenizedText text, Phrase phrase) =>
        phrase.First < phrase.Last && text.HeadAt(phrase.Last - 1) is { Category: EntityCategory.Organization };
}
