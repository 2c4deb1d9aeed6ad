using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Bodies;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names of bodies must not look like: a kind, a trade, an honour, or two bodies.</summary>
internal static class BodyShape
{
    private static readonly WordSet Trades = new([
        "服务业",
        "金融业",
        "制造业",
        "旅游业",
        "零售业",
        "批发业",
        "餐饮业",
        "住宿业",
        "建筑业",
        "房地产业",
        "信息业",
        "采矿业",
        "运输业",
        "仓储业",
        "软件业",
        "保险业",
        "银行业",
        "种植业",
        "养殖业",
        "畜牧业",
        "文旅业",
    ]);

    private static readonly WordSet Being = new([
        "任职",
        "就职",
        "供职",
        "入职",
        "毕业",
        "就读",
        "隶属",
        "属",
        "成立",
        "服务",
        "受雇",
        "效力",
    ]);

    private static readonly WordSet Clinics = WordTable.Set("kinds", "clinics");

    // What is said of a trade: which firms lead it, and how it comes on.
    private static readonly WordSet OfTrades = new([
        "领军",
        "龙头",
        "骨干",
        "头部",
        "行业",
        "产业",
        "业务",
        "市场",
        "出口",
        "加速",
        "加快",
        "持续",
        "蓬勃",
        "快速",
        "迅速",
        "稳步",
        "不断",
        "发展",
        "迈向",
        "走向",
    ]);

    private static readonly SearchValues<string> Committees = SearchValues.Create(
        ["委省", "委市", "委县", "委区"],
        StringComparison.Ordinal
    );

    /// <summary>
    /// Whether a body is none, or more than one: 某省五大商业集团 and 一流大学 are kinds, 某省电子信息 a field, 某省委省政府 two bodies,
    /// 某大学法学 before a title whose professor somebody is.
    /// </summary>
    public static bool IsNoBody(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (
            NoBody.Wares.LongestEnd(surface) > 0
            || NoBody.CityRoles.LongestEnd(surface) > 0
            || NoBody.Held.LongestEnd(surface) > 0
            || surface.Contains("与某", StringComparison.Ordinal)
            // 任职|于甲集团: where somebody is.
            || (surface[0] == '于' && Being.LongestEnd(text.Text.AsSpan(0, name.Start)) > 0)
            || (Clinics.LongestEnd(surface) > 0 && !surface.Contains('院'))
            || Grammar.KindsOfBodies.Contains(surface)
            // 甲省工艺美术大师: an honour of a person.
            || Grammar.PersonalTitles.LongestEnd(surface) >= 3
            // A line of business; 在华|分行: those that are there.
            || surface is [.., '业', '务'] or [.., '常', '委'] or ['华', '分', ..]
            // 职教版: a page.
            || surface is [.., '版']
            // 甲市信息服务业, 中国金融业: a trade.
            || (
                Trades.LongestEnd(surface) is > 0 and var trade
                && Lexicon.Places.All.LongestPrefix(surface, out _) >= 2
                && trade < surface.Length
            )
            || (
                name.End < text.Text.Length
                && text[text.TokenAt(name.End)] is "工程师" or "开发者" or "强国" or "自立自强"
            )
            // 沪产芯片公司: any firm whose wares are made there.
            || (surface[1] == '产' && ShortForms.IsInitial(text, text.TokenAt(name.Start)))
            || IsTradeOfPlace(text, name)
            || IsHeadOfBody(text, name)
            || IsFirmOfCountry(surface)
            || (surface[^1] is '部' && IsAnyUnit(text, name, surface))
            || IsFeature(text, name)
            || StaffName.Ends(text, text.TokenAt(name.Start), text.TokenAt(name.End - 1))
            || (surface.EndsWith("政府") && surface.IndexOfAny(Committees) > 0)
            || (surface[^1] is '学' && surface[^2] is '法' or '科' or '理' or '史' or '医' && IsTitleAt(text, name.End))
        )
        {
            return true;
        }
        var first = text.TokenAt(name.Start);
        return AreAll(text, first, surface)
            || (text.Tag(first + 1) is "d" && text.IsOneOf(first, Grammar.Bodies))
            || HoldsOther(text, name, first);
    }

    // Whether another body stands in it, or what is done with it.
    private static bool HoldsOther(TokenizedText text, NameSpan name, int first)
    {
        for (var i = first + 1; i < text.Count && text.Start(i) < name.End; i++)
        {
            // 监管机构|某委员会: what the body is, before its name.
            // 甲控股|控股股东|乙市丙公司: who it is to the one before.
            if (
                CountOfKind.Is(text, i)
                // 甲中心|间接控制公司.
                || text[i] is "间接" or "直接"
                // 在甲|设立创新研究院, 乙市|创建技术创新中心.
                || text[i] is "设立" or "成立" or "组建" or "争创" or "申创"
                // 国家防总|派出|工作组: whom the body sends.
                || (text[i] is "创建" or "派出" && (text.IsPlace(i - 1) || PhraseWords.IsKnownBody(text, i - 1)))
                || (PhraseStart.IsRole(text, i) && text.Start(i + 1) < name.End)
                || (text[i - 1] is "机构" or "企业" or "公司" && text.Tag(i) is "nt")
            )
            {
                return true;
            }
        }
        return false;
    }

    // 各省市医疗队, 各|市委宣传部, 全市|重点实验室: all of them; a word that describes a kind begins no name.
    private static bool AreAll(TokenizedText text, int first, ReadOnlySpan<char> surface) =>
        surface[0] is '各'
        || text[first - 1] is "各"
        || surface is ['全', '市' or '省' or '县' or '区' or '州', ..]
        || Grammar.Describing.Contains(text[first]);

    // 甲市人力资源部|门; 网络|建设部: any firm's; 市委常委、|宣传部|部长: any committee's.
    private static bool IsAnyUnit(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        surface is "宣传部" or "组织部" or "统战部"
        || (name.End < text.Text.Length && text.Text[name.End] == '门')
        || (text[text.TokenAt(name.End - 1)] is "建设部" && NameShape.IsCommon(text, text.TokenAt(name.Start)));

    // 甲公司|李某某|董事长: the body and who heads it.
    private static bool IsHeadOfBody(TokenizedText text, NameSpan name)
    {
        var person = text.TokenAt(name.Start) + 1;
        return name.End < text.Text.Length
            && text.IsOneOf(text.TokenAt(name.End), Grammar.Offices)
            && PhraseWords.IsKnownBody(text, person - 1)
            && text.Start(person) < name.End
            && PersonName.LengthAt(text, text.Start(person)) == name.End - text.Start(person);
    }

    /// <summary>Whether a name is that of any firm of a country: 瑞士公司.</summary>
    public static bool IsFirmOfCountry(ReadOnlySpan<char> surface) =>
        surface is [.., '公', '司'] or [.., '企', '业']
        && Lexicon.Places.All.TryGetValue(surface[..^2], out var place)
        && Lexicon.Places.Level(place) == Lexicon.PlaceLevel.Country;

    // 甲省软件|领军企业, 甲乙软件|业务收入, 丙省工业互联网|加速, 中国智能|算力: what is made at a place, whoever makes it.
    private static bool IsTradeOfPlace(TokenizedText text, NameSpan name)
    {
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        if (IsListedTrade(text, first, last))
        {
            return true;
        }
        if (
            last == first + 1
            && text.IsPlace(first)
            && StateCompanyRecognizer.IsSubject(text, text[first], text[last], name.End)
        )
        {
            return true;
        }
        return last == first + 1
            && NameShape.IsCommon(text, last)
            && Grammar.HeadAtEnd(text[last]) is null or { Strength: Strength.Weak }
            && (
                OfTrades.Contains(text[last + 1])
                || (text[last] is "智能" && text[last + 1] is "制造" or "算力" or "产业" or "经济")
            );
    }

    // 甲市|锂电|新能源、新能源汽车等产业: a city's trades.
    private static bool IsListedTrade(TokenizedText text, int first, int last) =>
        last > first
        && text.Mark(last + 1) is '、'
        && IsCity(text, text.IsPlace(first) ? first : first - 1)
        && Grammar.HeadAtEnd(text[last]) is { Strength: Strength.Weak };

    private static bool IsCity(TokenizedText text, int token) =>
        text.IsPlace(token) && text[token] is [_, _, .., '市' or '县' or '区'];

    // 三峡|枢纽: a place whose name a firm bears, and what lies there.
    private static bool IsFeature(TokenizedText text, NameSpan name)
    {
        var token = text.TokenAt(name.Start);
        return text.Start(token) == name.Start
            && text.End(token) == name.End
            && text.Tag(token) is "ns"
            && text[token + 1]
                is "枢纽"
                    or "大坝"
                    or "船闸"
                    or "库区"
                    or "工程"
                    or "升船机"
                    or "水库"
                    or "地区"
                    or "流域";
    }

    private static bool IsTitleAt(TokenizedText text, int offset) =>
        offset < text.Text.Length && text[text.TokenAt(offset)] is [.., '教', '授'] or "博士" or "专家";
}
