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
        var (product, paragraph) = (-1, -1);
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
                product = entity;
            }
            else if (
                product >= 0
                && operators[product] < 0
                && entities[entity].Category == EntityCategory.Organization
                && mention.Offset > 0
                && text[text.TokenAt(mention.Offset) - 1] is "由"
                && Runs(text, mention.Offset + mention.Length)
            )
            {
                operators[product] = entity;
            }
        }
    }

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

    private static readonly WordSet Running = new([
        "运营",
        "建设",
        "研发",
        "开发",
        "打造",
        "承建",
        "研制",
        "出品",
        "搭建",
        "管理",
        "运维",
        "推出",
        "设计",
        "制造",
        "自主研发",
        "联合开发",
        "投资建设",
    ]);
}
