using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Entities.Relations;

/// <summary>
/// Finds who runs a product: the body that its name begins with, the one that it is told to be run by (甲由乙公司运营), or the body
/// before a verb of making or running in the sentence that names the product, or else the last such subject of the paragraph.
/// </summary>
internal static class OperatorFinder
{
    private static readonly WordSet Making = WordTable.Set("operators", "");

    /// <summary>For each entity the number of the body that runs it; -1 where the article does not say.</summary>
    public static int[] Find(
        TokenizedText text,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities,
        EntityIndex index
    )
    {
        var operators = new int[entities.Count];
        Array.Fill(operators, -1);
        AddByName(entities, operators);
        AgentFinder.Add(text, sentences, entities, index, operators);
        var (paragraph, subject, subjectEnd) = (-1, -1, 0);
        foreach (var (mention, entity) in index.Mentions)
        {
            var sentence = sentences.SentenceAt(mention.Offset);
            if (sentence < 0)
            {
                continue;
            }
            if (sentences.Sentences[sentence].Paragraph != paragraph)
            {
                (paragraph, subject) = (sentences.Sentences[sentence].Paragraph, -1);
            }
            if (entities[entity].Category == EntityCategory.Organization)
            {
                if (IsSubject(text, mention.Offset) && !IsSource(text, mention.Offset + mention.Length))
                {
                    (subject, subjectEnd) = (entity, mention.Offset + mention.Length);
                }
            }
            else if (
                entities[entity].Category == EntityCategory.Product
                && operators[entity] < 0
                && subject >= 0
                && !IsWhere(text, entities, index, mention.Offset)
                && HasMakingVerb(text, Math.Max(subjectEnd, sentences.Sentences[sentence].Span.Offset), mention.Offset)
            )
            {
                operators[entity] = subject;
            }
        }
        return operators;
    }

    // 在甲、乙也可办理: where the thing is reached.
    private static bool IsWhere(TokenizedText text, IReadOnlyList<Entity> entities, EntityIndex index, int offset)
    {
        for (var before = offset > 0 ? text.TokenAt(offset) - 1 : -1; before >= 0; )
        {
            if (text.Mark(before) is not '、')
            {
                return text[before] is "在" or "登录" or "打开" or "进入" or "登陆";
            }
            var listed = index.EndingAt(text.Start(before));
            if (listed < 0 || entities[listed].Category != EntityCategory.Product)
            {
                return false;
            }
            before = text.TokenAt(index.StartOfMentionEndingAt(text.Start(before))) - 1;
        }
        return false;
    }

    // 甲日报讯（…）: who reports runs nothing of what it reports on.
    private static bool IsSource(TokenizedText text, int end) =>
        end < text.Text.Length && text[text.TokenAt(end)] is "讯" or "电" or "报道" or "消息" or "记者";

    // A subject begins a clause, or stands after 由, 是, 据 or a time.
    private static bool IsSubject(TokenizedText text, int offset)
    {
        var before = text.TokenAt(offset) - 1;
        return before < 0
            || (
                text.Kind(before) is TokenKind.Mark or TokenKind.Space && text.Mark(before) is not ('（' or '(' or '、')
            )
            || text[before] is "由" or "旗下" or "是" or "而" or "但" or "因此" or "目前" or "日前" or "近日"
            || text.Tag(before) == "t";
    }

    private static void AddByName(IReadOnlyList<Entity> entities, int[] operators)
    {
        using var lent = LentMap<string, int>.Take();
        var bodies = lent.Items;
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Category == EntityCategory.Organization)
            {
                bodies.TryAdd(entities[i].Name, i);
                foreach (var alias in entities[i].Aliases)
                {
                    bodies.TryAdd(alias, i);
                }
            }
        }
        var lookup = bodies.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < entities.Count; i++)
        {
            var name = entities[i].Name;
            for (
                var length = Math.Min(name.Length, 20);
                entities[i].Category == EntityCategory.Product && length > 2;
                length--
            )
            {
                if (lookup.TryGetValue(name.AsSpan(0, length), out var body))
                {
                    operators[i] = body;
                    break;
                }
            }
        }
    }

    // At most one look at each token: the stretches between a body and the products after it hardly overlap.
    private static bool HasMakingVerb(TokenizedText text, int from, int to)
    {
        const int Reach = 40;
        var last = to > 0 ? text.TokenAt(to - 1) : -1;
        for (var i = last; i >= 0 && last - i < Reach && text.Start(i) >= from; i--)
        {
            if (text.IsOneOf(i, Making))
            {
                return true;
            }
        }
        return false;
    }
}
