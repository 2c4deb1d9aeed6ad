using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells what many have, or what is only counted, measured or ranked, from one thing with a name.</summary>
internal static class CommonThing
{
    // 某地监狱系统: all such bodies of a place.
    private static readonly WordSet Bodies = WordTable.Set("kinds", "some");
    private static readonly WordSet Ranks = WordTable.Set("projects", "rank");

    /// <summary>Kinds of ships: there are many of each, and only a quotation says which one is meant.</summary>
    public static readonly WordSet Ships = WordTable.Set("systems", "ship");

    /// <summary>Whether a phrase is that.</summary>
    public static bool Is(TokenizedText text, Phrase phrase, Head head) =>
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
        || text[phrase.Last - 1] is "活跃" or "存量" or "热门" or "同类" or "龙头" or "头部" or "标杆"
        // 货币政策|工具箱: what a government may do.
        || (head.Word is "工具箱" && text[phrase.Last - 1] is [.., '政', '策'])
        // 深圳|大模型|产业: what a place has of it.
        || (
            text.IsPlace(phrase.First)
            && phrase.OwnContent == 0
            && text[phrase.Last + 1] is "产业" or "行业" or "企业" or "人才" or "领域" or "生态"
        )
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
}
