using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>Tells a kind of products from the name of one: 医疗云, 一批示范平台.</summary>
internal static class ProductKind
{
    private const int OneReach = 16;
    private static readonly WordSet CloudKinds = WordTable.Set("systems", "cloud kind");
    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：、\n”");
    private static readonly SearchValues<string> Several = SearchValues.Create(
        ["一个", "一批", "一系列", "多个", "若干"],
        StringComparison.Ordinal
    );

    /// <summary>Whether a name tells only a kind: 医疗云, and what tells no kind by itself.</summary>
    public static bool Is(ReadOnlySpan<char> surface) =>
        Grammar.Generic.Contains(surface)
        || (surface[^1] is '云' && CloudKinds.Contains(surface[..^1]))
        // 大数据|平台, 政务|系统: a common word and the noun; a city's 城市大脑 is called by that.
        || (
            Grammar.HeadAtEnd(surface) is { Category: EntityCategory.Product } head
            && head.Word[^1] is not '脑'
            && Grammar.Generic.Contains(surface[..^head.Word.Length])
        );

    /// <summary>Whether words tell a kind by what stands around or in them.</summary>
    public static bool Is(TokenizedText text, int first, int last) =>
        text[first - 1] is "自有"
        || text[first] is "深耕"
        // 省市县三级|企业服务系统.
        || text[first - 1] is ['两' or '二' or '三' or '四' or '五' or '各' or '多', '级']
        || IsVersionOfAny(text, first, last)
        || JoinsTwo(text, first, last)
        // 云|和|AI: two technologies.
        || (text[last - 1] is [.., '和' or '与'] && text.IsOneOf(last, Grammar.Codes))
        // 联想|CEO: who heads it.
        || (text.Kind(last) == TokenKind.Latin && text.IsOneOf(last, Grammar.Offices))
        || IsCodeOfFirms(text, first, last)
        || IsImage(text, first, last)
        || IsDeed(text, first, last)
        || IsOne(text, first, last)
        // 改造提升|项目30个.
        || (text[last + 1] is "项目" or "工程" && PhraseCounts.IsCountedBehind(text, last + 1))
        // Master 节点: a part of a technology.
        || (text[last] is "节点" && text.Kind(first) == TokenKind.Latin)
        || IsCountedTogether(text, last);

    // 甲中枢|和|乙平台.
    private static bool JoinsTwo(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text[i] is "和" or "及" or "与" && text.HeadAt(i - 1) is { Category: EntityCategory.Product })
            {
                return true;
            }
        }
        return false;
    }

    // 平台|2.0: of any.
    private static bool IsVersionOfAny(TokenizedText text, int first, int last) =>
        last == first + 1
        && text.Kind(last) == TokenKind.Number
        && Grammar.HeadAtEnd(text[first]) is { } head
        && head.Word.Length == text[first].Length;

    // 企业|ERP.
    private static bool IsCodeOfFirms(TokenizedText text, int first, int last) =>
        last == first + 1 && text[first] is "企业" or "公司" or "集团" && text.IsOneOf(last, Grammar.Codes);

    // 救治中心、某救治|中心|均超过30个: what a list counts at its end.
    private static bool IsCountedTogether(TokenizedText text, int last)
    {
        if (text.Mark(last + 1) is not '、')
        {
            return false;
        }
        var next = last + 2;
        while (text.Kind(next) == TokenKind.Word && !text[next].SequenceEqual(text[last]))
        {
            next++;
        }
        return text[next].SequenceEqual(text[last]) && PhraseCounts.IsCountedBehind(text, next);
    }

    // 平安|线、致富线, 健康|桥: what it means to people.
    private static bool IsImage(TokenizedText text, int first, int last) =>
        text[last] is "线" or "桥" && last == first + 1 && text.Tag(first) is "a" or "n" or "v" or "vn";

    // 管网|改造|工程: which works are done.
    private static bool IsDeed(TokenizedText text, int first, int last) =>
        text[last] is "工程" or "项目"
        && last - first >= 2
        && text[last - 1] is "改造" or "建设" or "修复" or "整治" or "升级" or "治理"
        && PhraseDescription.Between(text, first, last, 2) is { HasProper: false, HasLatin: false, HasUnknown: false };

    // One of a kind, as words tell behind its number if nothing in them is a name: 打造至少一个具有影响力的|公共平台.
    private static bool IsOne(TokenizedText text, int first, int last)
    {
        // 工业互联网|龙头|平台.
        if (text[last - 1] is "龙头" or "头部" or "标杆")
        {
            return true;
        }
        var start = text.Start(first);
        var before = text.Text.AsSpan(Math.Max(0, start - OneReach), Math.Min(OneReach, start));
        before = before[(before.LastIndexOfAny(Stops) + 1)..];
        return before is [.., '的']
            && before.IndexOfAny(Several) >= 0
            && Grammar.HeadAtEnd(text[last]) is { } head
            && PhraseDescription.Between(text, first, last, head.Word.Length)
                is { HasProper: false, HasLatin: false, HasUnknown: false };
    }

    /// <summary>Whether words tell how many there are of a kind: 20个工业互联网标杆平台, 一批示范平台.</summary>
    public static bool IsCounted(TokenizedText text, int first, int last) =>
        Grammar.HeadAtEnd(text[last]) is { } head
        && PhraseDescription.Between(text, first, last, head.Word.Length)
            is { Quantified: true, HasProper: false, HasLatin: false, HasUnknown: false };
}
