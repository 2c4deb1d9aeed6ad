using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>Tells a place or body with a name of its own from what common words describe.</summary>
internal static class ProperName
{
    /// <summary>The margin for a place or body of which just the characters, that no word covers, tell that it is a name.</summary>
    private const int LeastMarginOfCharacters = 250;

    /// <summary>The margin for a place or a local unit that holds no word which tells of a name.</summary>
    private const int LeastMarginOfCommonWords = 400;

    /// <summary>The margin for a body whose words only together tell that it is one, if it does not begin with a place.</summary>
    private const int LeastMarginOfCombination = 300;

    /// <summary>The margin for a body that only common words describe.</summary>
    private const int LeastMarginOfDescription = 450;

    /// <summary>The margin for a body that something is said of which is said of listed firms.</summary>
    private const int LeastMarginOfListed = 200;

    private const int ShortestBody = 4;
    private const int LongestBrand = 6;
    private const int ShortestOfNation = 6;

    private static readonly WordSet Trades = WordTable.Set("industries", "brand");
    private static readonly WordSet Listed = WordTable.Set("acting", "listed");
    private static readonly WordSet KindsOfGroups = WordTable.Set("acting", "kinds");
    private static readonly WordSet Kinds = new([
        "企业",
        "单位",
        "机构",
        "组织",
        "部门",
        "媒体",
        "高校",
        "厂商",
        "巨头",
    ]);
    private static readonly WordSet Levels = new(["省", "市", "县", "区", "州"]);
    private static readonly WordSet Units = new(["局", "委", "处", "院", "所", "科", "室", "部", "办", "会"]);

    private static readonly WordSet NoNames = new([
        "中国",
        "全国",
        "我国",
        "中央",
        .. WordTable.Set("enumerations", EntityCategory.Organization).Words,
    ]);
    private static readonly WordSet Beside = new(["畔", "边", "旁", "侧", "沿", "内", "外"]);

    /// <summary>Whether a place or body has a proper name in it, or a word that the dictionary lacks (not 大桥, not 新家园).</summary>
    public static bool IsIn(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        if (
            Beside.Contains(surface[^1..])
            || NoNames.Contains(surface)
            || (
                NameTags.Categories[name.Kind] == EntityCategory.Organization && BodyShape.IsNoBody(text, name, surface)
            )
        )
        {
            return false;
        }
        // 螺蛳湾国际商贸城, 新墙派出所: a name of common words, by its last noun.
        if (
            name.Margin >= LeastMarginOfCommonWords
            && Grammar.HeadAtEnd(surface) is { } head
            && head.Category == NameTags.Categories[name.Kind]
            && (
                head.Category == EntityCategory.Location
                    ? head is { Strength: Strength.Sure, Word.Length: > 1 }
                        || head.Word is "村" or "镇" or "乡" or "新城"
                    : UnitOfBody.IsUnit(head)
            )
            && surface.Length - head.Word.Length >= 2
            && !Grammar.Generic.Contains(surface[..^head.Word.Length])
        )
        {
            return true;
        }
        if (NameTags.Categories[name.Kind] == EntityCategory.Organization && IsBodyOfWords(text, name, surface))
        {
            return true;
        }
        var run = 0;
        for (var i = text.TokenAt(name.Start); i < text.Count && text.Start(i) < name.End; i++)
        {
            if (text.Tag(i) is "x" or ['n', 'r' or 's' or 't', ..])
            {
                return true;
            }
            run = text[i].Length == 1 && text.Tag(i) is not ("m" or "q" or "r") ? run + 1 : 0;
            // 大|谢|岛, 中|荷|人寿: characters that no word covers.
            if (
                run >= 2
                && name.Margin >= LeastMarginOfCharacters
                && (NameTags.Categories[name.Kind] == EntityCategory.Location || surface.Length >= ShortestBody)
            )
            {
                return true;
            }
        }
        return false;
    }

    // Words of the dictionary that tell of a body by how they are put together.
    private static bool IsBodyOfWords(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        // 中央企业, 国家高新技术企业: kinds.
        if (surface.Length < ShortestBody || Kinds.LongestEnd(surface) > 0)
        {
            return false;
        }
        // 浙江日报 is one word; 中央广播电视总台.
        if (Lexicon.Places.All.LongestPrefix(surface, out _) >= 2 || surface.StartsWith("中央"))
        {
            return true;
        }
        if (
            (name.Margin >= LeastMarginOfDescription && IsDescribed(text.Text, surface))
            || (name.Margin >= LeastMarginOfListed && IsListed(text, name))
        )
        {
            return true;
        }
        if (name.Margin < LeastMarginOfCombination)
        {
            return false;
        }
        // 并行|科技, but no 酒店|集团; 市|经信委软件处; 国家|信息安全漏洞库.
        return (
                surface.Length <= LongestBrand
                && Trades.LongestEnd(surface) is > 0 and var trade
                && surface.Length - trade >= 2
                && !surface.EndsWith("集团")
                && !Grammar.Generic.Contains(surface[..^trade])
            )
            || (
                IsLevel(text, text.TokenAt(name.Start))
                && Levels.Contains(surface[..1])
                && Units.Contains(surface[^1..])
            )
            || (surface.StartsWith("国家") && surface.Length >= ShortestOfNation);
    }

    // 东方精工|公告, 大立科技|涨停: what is said of a listed firm.
    private static bool IsListed(TokenizedText text, NameSpan name) =>
        name.End < text.Text.Length
        && text.IsOneOf(text.TokenAt(name.End), Listed)
        && !NameShape.IsCommonWord(text, name.Start, name.End);

    // 轨道交通集团, but not 市政府|中心: what stands before the noun is no body itself.
    private static bool IsDescribed(string text, ReadOnlySpan<char> surface) =>
        Grammar.HeadAtEnd(surface)
            is { Category: EntityCategory.Organization, Strength: not Strength.Weak, Word: var noun }
        // 网络建设部: any firm's, if it is not named twice, once behind its firm.
        && !(surface is [.., '部' or '处' or '科'] && text.AsSpan().Count(surface) == 1)
        && surface.Length - noun.Length >= 2
        && !Grammar.Generic.Contains(surface[..^noun.Length])
        && !KindsOfGroups.Contains(surface[..^noun.Length])
        && Grammar.HeadAtEnd(surface[..^noun.Length]) is not { Category: EntityCategory.Organization };

    // 市场, 区块链: no levels.
    private static bool IsLevel(TokenizedText text, int token) =>
        text[token].Length == 1 || !NameShape.IsCommon(text, token);
}
