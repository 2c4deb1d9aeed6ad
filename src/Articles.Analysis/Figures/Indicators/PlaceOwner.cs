using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Parts a measure from the place that the text speaks of (甲市|GDP), or from a word that only points to its owner (该市|GDP, 公司|净利润).
/// A place whose figure it is not tells where (上海外环内覆盖率).
/// </summary>
internal static class PlaceOwner
{
    // With these the place goes on, or the noun says which part of it is meant: 上海|市场, 武汉|市内, 樊城|至襄城.
    private static readonly WordList Joined = new(
        "市 区 县 镇 乡 村 州 省 站 段 线 路 桥 港 岛 河 江 湖 山 内 外 以 至 到 与 和 及 等 境 城市圈 都市圈 沿 周边 地区 片区 东部 西部 南部 北部 中部 中东部 中西部 东南 东北 西南 西北 全境 部 干流 支流 上游 中游 下游 流域 盆地 平原 高原 方向 籍 式 牌 话 菜 茶 口岸 机场 车站 码头 大桥 大学 总部 分公司 支行 分行 公司 工厂"
    );
    private static readonly WordList Free = new(
        "规上 规模以上 限上 限额以上 地区生产总值 市场主体 市值 市级 市属 区级 区属 县级 县属 区块链 线上 线下 路网 外贸 外资 外商 外卖 外来 内贸 内资 以旧换新 村集体 村级 沿海 省级 省属 站点"
    );

    private static readonly WordList Pointing = new(
        "公司 集团 我市 我省 我县 我区 我镇 本市 本省 本县 本区 本公司 本集团 我司 该市 该省 该县 该区 该镇 该乡 该村 该州 该国 该地 该地区 该公司 该集团 该企业 该行 该院 该校 该馆 该园区 该平台 该系统 该项目 该基地 该中心 该厂 该店 该机构 该单位 该产品 该工程 该线路 该港 该机场 该基金 全市 全省 全县 全区 全镇 全乡 全村 全州 全行 全校 全院 全厂"
    );

    /// <summary>What is measured behind the place at the head of a noun; the whole noun if the place is not the owner.</summary>
    public static (TextSpan Noun, int Owner) Part(
        string text,
        TextSpan noun,
        Named place,
        Entity? subject,
        MentionIndex mentions
    )
    {
        var rest = place.End + (place.End < noun.End && text[place.End] == '的' ? 1 : 0);
        return
            ReferenceEquals(place.Entity, subject)
            && IsMeasured(text, rest, noun.End)
            && !IsListed(text, rest, noun.End, mentions)
            ? (noun.From(rest), place.Offset)
            : (noun, -1);
    }

    /// <summary>What is measured behind a word that points to its owner; the whole noun if it begins with none.</summary>
    public static TextSpan Part(string text, TextSpan noun)
    {
        var rest = noun.Offset + Pointing.LengthAt(text, noun.Offset, noun.End);
        if (rest == noun.Offset || WholeWords.GoesOn(text, noun.Offset, rest - noun.Offset, noun.End))
        {
            return noun;
        }
        rest += rest < noun.End && text[rest] == '的' ? 1 : 0;
        return IsMeasured(text, rest, noun.End) ? noun.From(rest) : noun;
    }

    // 剑川木雕、鹤庆银器|销售额: the measure is of all of them.
    private static bool IsListed(string text, int at, int end, MentionIndex mentions) =>
        text.AsSpan(at, end - at).IndexOf('、') is >= 0 and var mark
        && mentions.At(at + mark + 1) is { } next
        && next.Offset == at + mark + 1;

    // 总投资, 年门诊量: the word begins behind what it is reckoned over.
    private static bool BeginsWord(string text, int at, int end) =>
        Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out _) >= 2
        || (
            "总年日月净周".Contains(text[at])
            && end - at > 2
            && Lexicon.Words.All.LongestPrefix(text.AsSpan(at + 1, end - at - 1), out _) >= 2
        );

    /// <summary>Whether what stands behind an owner is a noun of its own.</summary>
    public static bool IsMeasured(string text, int at, int end) =>
        end - at >= 2
        && !(Numerals.Begins(text[at]) && end - at == 2)
        && (
            char.IsAsciiLetterOrDigit(text[at])
            || Free.LengthAt(text, at, end) > 0
            || (Joined.LengthAt(text, at, end) == 0 && BeginsWord(text, at, end))
        );
}
