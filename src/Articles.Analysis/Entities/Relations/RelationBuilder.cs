using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Entities.Relations;

/// <summary>Completes entities with what the article says between them.</summary>
internal static class RelationBuilder
{
    /// <summary>The same entities with operators and roles.</summary>
    public static IReadOnlyList<Entity> Complete(
        TokenizedText text,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities
    )
    {
        var index = new EntityIndex(entities);
        var operators = OperatorFinder.Find(text, sentences, entities, index);
        var roles = RoleFinder.Find(text, entities, index).ToLookup(x => x.Body);
        return
        [
            .. entities.Select(
                (x, i) =>
                    x with
                    {
                        Operator = operators[i] < 0 ? null : entities[operators[i]].Name,
                        Roles = [.. roles[i].Select(role => new PersonRole(entities[role.Person].Name, role.Title))],
                    }
            ),
        ];
    }
}
