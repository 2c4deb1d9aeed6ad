using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Entities.Relations;

/// <summary>Finds who runs a product by what is told of it in the passive: 甲由乙公司运营, 该平台由乙公司运营.</summary>
internal static class AgentFinder
{
    /// <summary>Adds the bodies that products are told to be run by: to the product that the paragraph named last before the word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="index">Where they are named.</param>
    /// <param name="operators">For each entity the number of the body that runs it, -1 where that is not known so far.</param>
    public static void Add(
        TokenizedText text,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities,
        EntityIndex index,
        int[] operators
    )
    {
        var (product, named, paragraph) = (-1, -1, -1);
        foreach (var (mention, entity) in index.Mentions)
        {
            if (sentences.SentenceAt(mention.Offset) is not (var sentence and >= 0))
            {
                continue;
            }
            if (sentences.Sentences[sentence].Paragraph != paragraph)
            {
                (product, paragraph) = (-1, sentences.Sentences[sentence].Paragraph);
            }
            if (entities[entity].Category == EntityCategory.Product)
            {
                (product, named) = (entity, mention.Offset + mention.Length);
            }
            else if (
                product >= 0
                && operators[product] < 0
                && entities[entity].Category == EntityCategory.Organization
                && mention.Offset > 0
                && (
                    text[text.TokenAt(mention.Offset) - 1] is "由"
                        ? IsToldOf(text.Text.AsSpan(named, mention.Offset - 1 - named), entities[product].Name)
                            && Runs(text, mention.Offset + mention.Length)
                        : IsMadeBy(text, named, mention)
                )
            )
            {
                operators[product] = entity;
            }
        }
    }

    // “甲”|是|乙局|推出|的|小程序.
    private static bool IsMadeBy(TokenizedText text, int named, Mention mention)
    {
        // A body may be named inside the product's name.
        if (mention.Offset <= named)
        {
            return false;
        }
        var verb =
            text.Text.Length > mention.Offset + mention.Length ? text.TokenAt(mention.Offset + mention.Length) : -1;
        return text.Text.AsSpan(named, mention.Offset - named).TrimStart('”') is "是" or "系" or "为"
            && text.IsOneOf(verb, Running)
            && text[verb + 1] is "的";
    }

    // 甲由乙公司运营, 甲上线。该平台由乙公司运营; not so in 可通过甲缴费。该站由乙公司建设, whose clause tells of something else.
    private static bool IsToldOf(ReadOnlySpan<char> between, string product)
    {
        var mark = between.LastIndexOfAny(Marks);
        if (mark < 0)
        {
            return true;
        }
        var clause = between[(mark + 1)..];
        var noun = clause.StartsWith("该") || clause.StartsWith("这") ? clause[1..].TrimStart("一个款套项座") : clause;
        return clause.Length == 0
            || Anaphors.LongestStart(noun) > 0
            || (noun.Length > 0 && product.AsSpan().EndsWith(noun))
            || (between[mark] == '，' && Whens.LongestEnd(clause) == clause.Length);
    }

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；！？\n");

    private static readonly WordSet Anaphors = new([
        "平台",
        "系统",
        "项目",
        "工程",
        "产品",
        "软件",
        "应用",
        "模型",
        "大模型",
        "小程序",
        "其",
        "它",
    ]);

    // 甲上线，|主要|由乙公司运营.
    private static readonly WordSet Whens = new(["主要", "全部", "现", "目前", "均", "都", "并", "将", "已", "统一"]);

    // 运营, 联合开发, 牵头研制.
    private static bool Runs(TokenizedText text, int end)
    {
        if (end >= text.Text.Length)
        {
            return false;
        }
        var verb = text.TokenAt(end);
        return text.IsOneOf(verb, Running)
            || (
                text[verb] is "自主" or "联合" or "牵头" or "负责" or "独立" or "投资"
                && text.IsOneOf(verb + 1, Running)
            );
    }

    private static readonly WordSet Running = new([.. AgentVerbs.All, "牵头", "管理", "联合开发", "投资建设"]);
}
