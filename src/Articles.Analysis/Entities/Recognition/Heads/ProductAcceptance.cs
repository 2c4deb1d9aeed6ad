using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of products from common noun phrases.</summary>
internal static class ProductAcceptance
{
    // 甲移动5G套餐 is all that the carrier has: one has words of its own.
    private static readonly WordSet Plans = new(["套餐", "专享包", "体验包", "流量包"]);

    private const int LeastOfSite = 4;

    /// <summary>How surely a phrase is a product, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return NamesByQuotation(text, phrase, head) ? 0.9 : 0;
        }
        if (phrase.Quantified || WishedThing.Is(text, phrase, head) || CommonThing.Is(text, phrase, head))
        {
            return 0;
        }
        return ByHead(text, phrase, head);
    }

    private static double ByHead(TokenizedText text, Phrase phrase, Head head)
    {
        var latin = phrase.HasLatin || (phrase.HasCode && phrase.Content >= 3);
        var named = phrase.HasProper || phrase.HasUnknown || latin;
        return head.Strength switch
        {
            // 甲公司乙地分拨中心: one of its sites, and not only where a project builds it.
            _ when head.Word is "分拨中心" or "转运中心" => phrase.HasProper && phrase.Content >= LeastOfSite ? 0.6 : 0,
            _ when head.Word is "云" => CloudName.Is(text, phrase) ? 0.5 : 0,
            Strength.Weak when IsProgramme(text, phrase, head) => 0.5,
            _ when Plans.Contains(head.Word) => IsOwnPlan(text, phrase) && (named || phrase.HasCode) ? 0.6 : 0,
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
            // 天璇操作系统V5.2: which one is told by its version.
            not Strength.Weak
                when phrase.Content >= 2
                    && (NamedPhrase.VersionEnd(text, phrase.Last) > 0 || NamedPhrase.IsEdition(text, phrase.Last)) =>
                0.6,
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

    // 联通智家|套餐 has more than the carrier's own name.
    private static bool IsOwnPlan(TokenizedText text, Phrase phrase) =>
        phrase.OwnContent > 0
        || (
            Grammar.NationalTrades.LongestStart(text[phrase.Last - 1]) is > 0 and var trade
            && trade < text[phrase.Last - 1].Length
        );

    private static bool NamesByQuotation(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Strength != Strength.Weak
            || phrase.Content >= 4
            || (head.Word is "项目" or "工程" && text.Mark(phrase.Last - 1) == '”')
            || (CommonThing.Ships.Contains(head.Word) && phrase.Content >= 2)
        )
        && (head.Word is not "项目" || text.Mark(phrase.Last - 1) == '”')
        // “甲”网络主题调研: where it is done.
        && !(head.Word is "网络" && text[phrase.Last + 1] is "主题" or "媒体" or "宣传" or "直播" or "采访")
        // “甲”专栏; “甲”城北专区 is a part of 甲.
        && (head.Word is not ("专栏" or "专区") || text.Mark(phrase.Last - 1) == '”')
        && (head.Word is not ("架构" or "体系") || text.Kind(phrase.Quote + 1) != TokenKind.Word);

    // 矿井大脑解决方案: what is solved is called by a name already.
    private static bool EndsInBrain(TokenizedText text, Phrase phrase) =>
        phrase.Last - phrase.First >= 2 && text[phrase.Last - 1] is "大脑" or "中台" or "驾驶舱" or "超脑" or "云脑";

    // 实施5G网络覆盖工程: a programme that says what it is about.
    private static bool IsProgramme(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "工程"
        && !phrase.Modifies
        && phrase.ModifierLength >= 6
        && (
            text[phrase.First - 1] is "实施" or "深入实施"
            || (text[phrase.First - 1] is "开展" or "启动" or "推进" or "完成" && (phrase.HasCode || phrase.HasProper))
        );
}
