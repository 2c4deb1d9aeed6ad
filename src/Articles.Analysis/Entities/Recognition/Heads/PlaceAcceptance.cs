using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of places from common noun phrases.</summary>
internal static class PlaceAcceptance
{
    /// <summary>How surely a phrase is a place, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head) =>
        head.Strength switch
        {
            _ when phrase.Quantified || IsNoPlace(text, phrase, head) => 0,
            // 某公司|长三角区域: the region is a name by itself.
            _ when phrase.Quote < 0 && text.IsOneOf(phrase.Last, Grammar.Regions) => 0,
            // 甲口东岸, 甲湾西岸.
            _ when head.Word is [_, '岸'] && text[phrase.Last - 1] is [_, .., '口' or '湾'] => phrase.HasProper
            || phrase.HasUnknown
            || text.IsPlace(phrase.Last - 1)
                ? 0.6
                : 0,
            // 甲河南岸, 甲湖北岸: the water is what has a name.
            _ when head.Word is [_, '岸'] && text[phrase.Last - 1] is [_, .., '河' or '江' or '湖'] => 0,
            _ when phrase.Quote >= 0 && IsListOfSayings(text, phrase.Quote) => 0,
            _ when head.Word is "区域" or "地区" && IsNoRegion(text, phrase, head) => 0,
            // 甲市乙县 ends in a level of its own; 市县, 省市 and 市区 are no names. 义县|站 is the county's station.
            _ when EndsInLevel(text, phrase, head) => text[phrase.Last - 1] is [_, .., '县'] && head.Word is "站"
                ? 0.6
                : 0,
            Strength.Sure when phrase.HasProper || phrase.HasUnknown || phrase.Quote >= 0 => 0.8,
            // 京沪高速公路: the ends in short.
            Strength.Sure when text.Tag(phrase.First) is "j" && phrase.ModifierLength is 2 or 3 => 0.6,
            _ when IsOfFeature(text, phrase, head) || IsOfName(text, phrase, head) => 0.6,
            // 甲高新区|长青大道, 甲区|桂园社区: behind the place that it lies in.
            // 老旧社区 and 星级酒店 are kinds.
            not Strength.Weak
                when phrase.OwnContent >= 2
                    && (head.Word is not ("社区" or "酒店") || phrase.HasUnknown || phrase.HasProper)
                    && PlaceChain.IsCutBefore(text, phrase.First, head) => 0.5,
            Strength.Sure when phrase.Content >= 2 && !phrase.Modifies && phrase.ModifierLength <= 6 => text[
                phrase.First - 1
            ]
                is "在"
                    or "于"
                    or "赴"
                    or "到"
            || IsListed(text, phrase)
                ? 0.5
                : 0,
            Strength.Plain when phrase.Quote >= 0 => MayBeQuoted(head) ? 0.6 : 0,
            // 龙门路以东: what lies on a side of it is a road.
            Strength.Plain
                when head.Word is "路" or "街" && text[phrase.Last + 1] is "以东" or "以西" or "以南" or "以北" =>
                phrase.ModifierLength is >= 2 and <= 4 ? 0.6 : 0,
            // 云岭科技智慧园区: a firm's.
            Strength.Plain
                when head.Word is "园区"
                    && !phrase.Modifies
                    && (phrase.HasUnknown || phrase.HasBrand || phrase.HasProper)
                    && HoldsFirm(text, phrase) => 0.7,
            Strength.Plain when VillageName.Is(text, phrase.First, phrase.Last, head) => 0.7,
            Strength.Plain when head.Word.Length == 1 => IsOneCharacterOfName(text, phrase, head) ? 0.7 : 0,
            Strength.Plain => phrase.StartsProper && phrase.Content >= 2 && !phrase.Modifies ? 0.6 : 0,
            _ => 0,
        };

    private static bool IsNoRegion(TokenizedText text, Phrase phrase, Head head) =>
        phrase.OwnContent == 0
        || text.IsOneOf(phrase.Last - 1, Grammar.Generic)
        // 全州所有地区, 偏远地区.
        || (head.Word is "地区" && text[phrase.Last - 1] is "所有" or "周边" or "偏远" or "边远" or "其他")
        // 中国移动|甲市区域: where a firm is at work.
        || (text.IsOneOf(phrase.First, Grammar.Bodies) && !text.IsPlace(phrase.First));

    private static bool MayBeQuoted(Head head) => head.Word.Length > 1 && head.Word is not ("工厂" or "地区" or "展区");

    private static bool HoldsFirm(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (
                text.Start(i) - text.Start(phrase.First) >= ShortestBrand
                && text.HeadAt(i) is { Category: EntityCategory.Organization }
            )
            {
                return true;
            }
        }
        return false;
    }

    private const int ShortestBrand = 2;

    private static bool IsOneCharacterOfName(TokenizedText text, Phrase phrase, Head head) =>
        !text.IsPlace(phrase.Last)
        && phrase.ModifierLength is >= 1 and <= 4
        && (phrase.HasUnknown || text.IsPlace(phrase.Last - 1) || IsRoadOfFeature(text, phrase, head));

    // 漓江|路: roads are called by waters and hills.
    private static bool IsRoadOfFeature(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "路" or "街"
        && phrase.First == phrase.Last - 1
        && text.Tag(phrase.First) is "ns"
        && Grammar.PlaceFeatures.LongestEnd(text[phrase.First]) > 0;

    private static bool EndsInLevel(TokenizedText text, Phrase phrase, Head head) =>
        head.Word.Length == 1
        && text[phrase.Last - 1] is [.., '省' or '市' or '县']
        && phrase.ModifierLength > 0
        && text.IsPlace(phrase.Last - 1);

    // 丙北院区, 甲湖校区: one of several of a school or a hospital; 丙达岭站: a place that the dictionary knows.
    private static bool IsOfName(TokenizedText text, Phrase phrase, Head head) =>
        head.Word switch
        {
            "院区" or "校区" => phrase.ModifierLength is 2 or 3
                && (Names.Contains(text.Tag(phrase.First)) || IsOfSchool(text, phrase)),
            // 临港园区: of a zone.
            "园区" => phrase.First == phrase.Last - 1 && text.IsPlace(phrase.First),
            _ when head.Word is "水库" or "农场" || PlaceChain.IsMine(head) => phrase.ModifierLength is 2 or 3
                && (phrase.HasUnknown || IsOfNoWords(text, phrase)),
            "站" => IsStopAtFeature(text, phrase)
                || (
                    phrase.First == phrase.Last - 1 || (phrase.First == phrase.Last - 2 && text[phrase.First] is "铁路")
                )
                    && text.Tag(phrase.Last - 1) is "ns"
                    // 东莞市|虎门|站.
                    && (phrase.ModifierLength >= 3 || text[phrase.First - 1] is [_, _, .., '市' or '县' or '区']),
            _ => Halls.Contains(head.Word)
                && (phrase.HasProper || (phrase.HasUnknown && text.Tag(phrase.First) is not ['v', ..]))
                && phrase.Content >= 2,
        };

    // 青|泥|沟|煤矿: characters that form no word.
    private static bool IsOfNoWords(TokenizedText text, Phrase phrase) =>
        text.Tag(phrase.First) is ['n', ..] && phrase.Last - phrase.First == phrase.ModifierLength;

    // 至|甲王城|广场|站: a stop of a line is called by what lies there.
    private static bool IsStopAtFeature(TokenizedText text, Phrase phrase) =>
        text[phrase.Last - 1]
            is [.., '广', '场']
                or [.., '公', '园']
                or [.., '大', '道']
                or [.., '大', '学']
                or [.., '医', '院']
        && phrase.ModifierLength is >= 4 and <= LongestStop
        && (
            text.Mark(phrase.First - 1) is '、'
            || text[phrase.First - 1] is "至" or "到" or "从" or "由" or "自" or "与" or "和" or "经"
            || text[phrase.First - 1] is [.., '线']
        );

    private const int LongestStop = 8;

    // 某大学|前|湖|校区: behind the school, characters that form no word.
    private static bool IsOfSchool(TokenizedText text, Phrase phrase) =>
        phrase.Last - phrase.First == 2
        && text[phrase.First].Length == 1
        && text.Tag(phrase.First) is not ("m" or "q")
        && text.HeadAt(phrase.First - 1) is { Category: EntityCategory.Organization };

    // 丙州开发区、甲沙物流园区: a zone beside another in a list.
    private static bool IsListed(TokenizedText text, Phrase phrase) =>
        text.Mark(phrase.First - 1) == '、'
        && text.HeadAt(phrase.First - 2) is { Category: EntityCategory.Location, Strength: Strength.Sure } other
        && other.Word[^1] is '区' or '园';

    private static readonly WordSet Halls = new([
        "报告厅",
        "会议厅",
        "演播厅",
        "陈列馆",
        "展示厅",
        "展示馆",
        "调度大厅",
    ]);
    private static readonly WordSet Names = new(["nr", "ns", "nz", "x"]);

    // What no name holds: 最红高铁; 甲州通高铁, where a line is opened; 世界地质公园, which many are.
    private static bool IsNoPlace(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.First][0] is '最'
        || HoldsDeed(text, phrase)
        // 浙江省口岸机场: all of them.
        || (
            head.Word is "机场"
            && text[phrase.Last - 1] is "口岸" or "民用" or "民航" or "通用" or "支线"
            && (text[phrase.First] is [.., '省'] or [.., '国'] || !text.IsPlace(phrase.First))
        )
        // 国内首个国际航空货站.
        || (text[phrase.First] is "国际" or "国内" or "世界" or "全球" && head.Word is "货站" or "货运站" or "中心")
        || text[phrase.Last - 1] is "海外" or "境外" or "国内" or "境内"
        // 省|域|城市圈: any of a province.
        || text[phrase.Last - 1] is "域" or "省域" or "县域" or "全域"
        // 甲车|铁路装备: what a firm deals in.
        || (
            head.Word is "铁路" or "公路" or "高速"
            && text.Tag(phrase.First) is "nt"
            && text.IsOneOf(phrase.First, Grammar.Bodies)
            && !text.IsPlace(phrase.First)
        )
        // 8|月份|新开工铁路.
        || text[phrase.First + 1] is "月份" or "月"
        // 新开工|高速公路: some of them.
        || text[phrase.First] is "新开工" or "在建" or "改建" or "拟建"
        // “甲”热线|进社区.
        || text[phrase.Last] is ['进', _, _]
        || Grammar.NoPlaces.Contains(text.SpanOf(phrase.First, phrase.Last))
        // “甲”区域|公用品牌.
        || (head.Word is "区域" && text[phrase.Last + 1] is "公用" or "公共" or "品牌")
        // 信息高速公路.
        || (head.Word is "高速公路" && text[phrase.Last - 1] is "信息" or "信息化" or "数字" or "数据")
        // 澳大利亚站: a stage of a tour.
        || (
            head.Word is "站"
            && Lexicon.Places.All.TryGetValue(text[phrase.Last - 1], out var place)
            && Lexicon.Places.Level(place) == PlaceLevel.Country
        )
        // 中国高铁, “十三五”铁路: what a country or a plan has is a kind.
        || (
            phrase.First == phrase.Last - 1
            && text[phrase.First] is "中国" or "国家" or "十三五" or "十四五" or "十二五" or "十五五"
            && head.Word is "高铁" or "铁路" or "高速公路" or "机场" or "港口" or "大桥"
        )
        || (text[phrase.Last - 1] is "通" && head.Word is "高铁" or "铁路" or "地铁")
        || (
            phrase.First == phrase.Last - 1
            && text[phrase.First] is "世界" or "国家"
            && text[phrase.Last] is [.., '公', '园'] or [.., '保', '护', '区'] or [.., '景', '区']
        );

    // 国家|规范|发展|主题公园: what is done with such places.
    private static bool HoldsDeed(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (Deeds.Contains(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    private static readonly WordSet Deeds = new([
        "规范",
        "鼓励",
        "支持",
        "加快",
        "推进",
        "推动",
        "促进",
        "加强",
        "引导",
        "禁止",
        "限制",
        "整顿",
    ]);

    // 青年湖数字产业园: a lake or a hill begins the name; 丙花河遗址: a site is called by the river or the hill that it lies at.
    private static bool IsOfFeature(TokenizedText text, Phrase phrase, Head head) =>
        (head.Strength == Strength.Sure && BeginsWithFeature(text, phrase))
        || (
            head.Word is "遗址" or "遗址群" or "墓群"
            && Grammar.PlaceFeatures.LongestEnd(text[phrase.Last - 1]) > 0
            && phrase.ModifierLength >= 3
        );

    private static bool BeginsWithFeature(TokenizedText text, Phrase phrase) =>
        phrase.Last - phrase.First >= 2
        && text[phrase.First].Length >= 2
        && text[phrase.First + 1].Length == 1
        && text.IsOneOf(phrase.First + 1, Grammar.PlaceFeatures);

    // “一核引领、两翼齐飞”区域: parts with 、 between them make a saying.
    private static bool IsListOfSayings(TokenizedText text, int open) =>
        text.Text.AsSpan(text.End(open), text.Start(text.Partner(open)) - text.End(open)).ContainsAny('、', '，');
}
