using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// The last link of a chain of places: a zone keeps the one place right before it (甲省|乙市|丙区开发区) unless it has a name of
/// its own (甲市|乙丙工业园), a street none (甲新区|乙街道).
/// </summary>
internal static class PlaceChain
{
    // Called by the city that they belong to, whatever their own name is: 甲乙国际机场, 甲长江大桥.
    private static readonly WordSet NamedByCity = WordTable.Set("places", "named by city");

    // What has a name of its own inside a zone or a district: 甲高新区|乙大道, 甲区|乙社区.
    private static readonly WordSet Sites = WordTable.Set("places", "in zones");

    // What runs from place to place: 甲至乙高铁|丙大桥.
    private static readonly WordSet Lines = WordTable.Set("places", "line");

    private static readonly WordSet Zones = new([
        "高新区",
        "经开区",
        "新区",
        "开发区",
        "经济区",
        "工业园区",
        "科技园区",
        "港区",
        "综保区",
    ]);

    /// <summary>The phrase without the places that only say where it lies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Last(TokenizedText text, Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return phrase;
        }
        var first = phrase.First;
        while (
            first < phrase.Last
            && (EndsLink(text, first, phrase.Last, head) || EndsBeforeName(text, first, phrase.Last, head))
        )
        {
            first++;
        }
        first = AfterZone(text, first, phrase.Last, head);
        // 支持甲市建设乙示范区: the zone is what is built.
        first =
            text.IsPlace(first)
            && text[first + 1] is "建设" or "创建"
            && head.Word[^1] == '区'
            && first + 2 < phrase.Last
                ? first + 2
                : first;
        for (var i = first; head.Word is "街道" && i < phrase.Last - 1; i++)
        {
            first = text.IsPlace(i) || EndsZone(text, i) ? i + 1 : first;
        }
        first = AfterFirm(text, first, phrase, head);
        // 网红景点|甲公园, 地标项目|乙大厦: what it is stands before its name.
        for (var i = first; i < phrase.Last - 1; i++)
        {
            first =
                text[i] is "景点" or "地标" or "地标项目" or "打卡地" or "打卡点"
                || (text[i] is "项目" or "工程" && text[i - 1] is "地标" or "重点")
                    ? i + 1
                    : first;
        }
        // 某大学天马校区: the campus has a name of its own.
        for (var i = first; head.Word is "校区" or "院区" && i < phrase.Last - 1; i++)
        {
            first = text.HeadAt(i) is { Category: EntityCategory.Organization } ? i + 1 : first;
        }
        return first == phrase.First ? phrase : PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
    }

    /// <summary>Whether a noun is that of a mine.</summary>
    public static bool IsMine(Head head) => head.Word is "煤矿" or "铁矿" or "铜矿" or "金矿";

    private static int AfterFirm(TokenizedText text, int first, Phrase phrase, Head head)
    {
        // 甲有限公司|机场: the firm's, by no name of its own.
        // 甲高铁全线控制性工程|乙大桥: what the bridge is of the line.
        for (var i = first; i < phrase.Last; i++)
        {
            first =
                text[i].EndsWith("有限公司") || text[i].EndsWith("有限责任公司") || text[i] is [.., '工', '程']
                    ? i + 1
                    : first;
        }
        for (var i = first; i < phrase.Last - (text[phrase.Last].Length - head.Word.Length >= 2 ? 0 : 1); i++)
        {
            // 甲公司|乙农场, 地铁4号线|丙站, 甲通讯|南京丁工厂.
            first =
                (
                    text[i] is [.., '公', '司'] or [.., '集', '团']
                    && (Sites.Contains(head.Word) || head.Word is "农场" or "林场" or "牧场" || IsMine(head))
                    // 甲集团|科技大厦 is the group's, not one of that name.
                    && (
                        HasOwnName(text, i + 1, phrase.Last)
                        || (i + 1 == phrase.Last && IsNamedByItself(text, i + 1, phrase.Last, head))
                    )
                )
                || text[i] is [.., '号', '线']
                // 甲至乙高铁|丙大桥.
                || (text.IsOneOf(i, Lines) && text.IsPlace(i + 1))
                || (text[i] is "线" && text[i - 1] is "号")
                || (head.Word is "工厂" or "厂区" && Grammar.Bodies.Contains(text[i]) && text.IsPlace(i + 1))
                // 甲石油|乙气田.
                || (head.Word is "气田" or "油田" or "油气田" && Grammar.Bodies.Contains(text[i]))
                    ? i + 1
                    : first;
        }
        // 甲公司|乙国|丙州工厂: behind the firm the chain goes on.
        while (first > phrase.First && first < phrase.Last && EndsLink(text, first, phrase.Last, head))
        {
            first++;
        }
        return first;
    }

    /// <summary>Whether a chain is cut before a token for what lies there has a name of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="head">The head noun of what begins there.</param>
    public static bool IsCutBefore(TokenizedText text, int token, Head head) =>
        (IsInnerZone(head) && IsZoneWithSites(text, token - 1))
        || Sites.Contains(head.Word)
            && (IsZoneWithSites(text, token - 1) || (text.IsPlace(token - 1) && IsInFull(text[token - 1])));

    // 甲市|乙区|丙大厦: a division named in full ends where something with a name of its own begins; a city in short (甲|丙机场)
    // is a part of most names, but not before a division (甲|乙区|丙大厦).
    private static bool EndsLink(TokenizedText text, int token, int last, Head head) =>
        // 甲市|丙门站.
        head.Word
            is "站"
        && IsInFull(text[token])
        && token + 2 == last
        && text.Tag(token + 1) is "ns"
            ? true
        : IsTown(text, token) ? IsNamedByItself(text, token + 1, last, head)
        : text.IsPlace(token)
            && (
                IsInFull(text[token])
                    ? text.IsPlace(token + 1)
                        || IsTown(text, token + 1)
                        || (!IsZone(head) && IsNamedByItself(text, token + 1, last, head))
                    : text.IsPlace(token + 1)
                        && (
                            IsInFull(text[token + 1])
                            || IsProvince(text[token])
                            // 甲国乙州工厂.
                            || (
                                Lexicon.Places.All.TryGetValue(text[token], out var value)
                                && Lexicon.Places.Level(value) == PlaceLevel.Country
                            )
                            || head.Word is "古城" or "古镇" or "老街"
                        )
            );

    // 甲省|乙市丙机场, in short: the province only says where the city lies; 北京|大兴机场 is called by its city.
    private static bool IsProvince(ReadOnlySpan<char> place) =>
        Lexicon.Places.All.TryGetValue(place, out var value)
        && Lexicon.Places.Level(value) is PlaceLevel.Province
        && place is not ("北京" or "上海" or "天津" or "重庆" or "香港" or "澳门");

    private static bool IsTown(TokenizedText text, int token) =>
        text.Tag(token) == "ns"
        && text[token] is [_, _, '镇' or '乡'] or [_, _, _, '镇' or '乡'] or [_, .., '街', '道'];

    private static bool IsInFull(ReadOnlySpan<char> place) => place is [_, _, .., '省' or '市' or '县' or '区' or '州'];

    // A zone of a city is mostly called by it, but scenery and shops have names of their own (甲区|锦里景区).
    private static bool IsZone(Head head) =>
        head.Word[^1] is '区' or '园' or '带' or '圈' or '城'
        && head.Word is not ("景区" or "商圈" or "历史街区" or "历史文化街区");

    // 甲工业园区|乙产业园, 甲新区|临港经济区: a park or a zone in a zone; 甲新区|老旧小区 are any.
    private static bool IsInnerZone(Head head) =>
        head.Word[^1] == '园'
        || head.Word.EndsWith("园区", StringComparison.Ordinal)
        || head.Word.EndsWith("经济区", StringComparison.Ordinal)
        || head.Word is "片区" or "组团";

    // 丙大厦, 丙|大剧院: not 体育馆, which is the one of the place before it.
    private static bool IsNamedByItself(TokenizedText text, int first, int last, Head head) =>
        first == last
            ? text[first].Length - head.Word.Length >= 2 && text.Tag(first) == "ns"
            : text.Tag(first) is "x" or ['n', 'r' or 's' or 'z', ..] && text.Start(last) - text.Start(first) >= 2;

    // 甲|乙丙工业园, 甲区|乙丙社区: a place before what has a name of its own.
    private static bool EndsBeforeName(TokenizedText text, int token, int last, Head head) =>
        text.IsPlace(token)
        && !NamedByCity.Contains(head.Word)
        && (
            HasOwnName(text, token + 1, last)
            || (IsInFull(text[token]) && Sites.Contains(head.Word) && IsDescribed(text, token + 1, last, head))
        );

    // 甲高新区|乙大道.
    private static int AfterZone(TokenizedText text, int first, int last, Head head)
    {
        for (var i = last - 2; i >= first; i--)
        {
            if (
                IsZoneWithSites(text, i)
                && (i > first || text.IsPlace(i))
                && (
                    HasOwnName(text, i + 1, last)
                    || text.IsOneOf(i + 1, Grammar.Bodies)
                    || ((Sites.Contains(head.Word) || IsInnerZone(head)) && IsDescribed(text, i + 1, last, head))
                )
            )
            {
                return i + 1;
            }
        }
        return first;
    }

    private static bool IsZoneWithSites(TokenizedText text, int token) =>
        Zones.Contains(text[token])
        || (text[token] is [_, _, .., '开', '发', '区'] && Zones.LongestEnd(text[token]) > 0)
        || (text.IsPlace(token) && text[token].EndsWith("新区"));

    // A proper name, or a word that no list knows, before the noun.
    private static bool HasOwnName(TokenizedText text, int first, int last) =>
        first < last
        && (
            text[first].Length > 1
                ? (text.Tag(first) is "x" or "ns" or "nz" || PhraseWords.IsProper(text, first))
                    && !text.IsOneOf(first, Grammar.Generic)
                    // 北京世界公园, 上海迪士尼度假区: the city is part of the name.
                    && text[first] is not ("世界" or "全国" or "全球" or "中国" or "国际")
                    && !text.IsOneOf(first, Grammar.Bodies)
                : text.Kind(first) == TokenKind.Word
                    && first + 1 < last
                    && text.Kind(first + 1) == TokenKind.Word
                    && (text[first + 1].Length == 1 || text.Tag(first + 1) is "ns")
        );

    private static bool IsDescribed(TokenizedText text, int first, int last, Head head) =>
        first < last && PhraseDescription.Between(text, first, last, head.Word.Length) is { OwnContent: >= 2 };

    private static bool EndsZone(TokenizedText text, int token) =>
        text.HeadAt(token) is { Category: EntityCategory.Location, Strength: Strength.Sure };
}
