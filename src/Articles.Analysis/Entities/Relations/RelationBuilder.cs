using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
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
        using var index = new EntityIndex(entities, text.Text.Length);
        var operators = OperatorFinder.Find(text, sentences, entities, index);
        using var roles = LentList<(int Body, int Person, string Title)>.Take();
        RoleFinder.Find(text, entities, index, roles.Items);
        var all = new List<Entity>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            all.Add(operators[i] < 0 ? entities[i] : entities[i] with { Operator = entities[operators[i]].Name });
        }
        AddRoles(all, roles.Items);
        return all;
    }

    private static void AddRoles(List<Entity> entities, List<(int Body, int Person, string Title)> roles)
    {
        using var lent = LentMap<int, List<PersonRole>>.Take();
        foreach (var (body, person, title) in roles)
        {
            ref var ofBody = ref CollectionsMarshal.GetValueRefOrAddDefault(lent.Items, body, out _);
            (ofBody ??= []).Add(new PersonRole(entities[person].Name, title));
        }
        foreach (var (body, ofBody) in lent.Items)
        {
            entities[body] = entities[body] with { Roles = ofBody };
        }
    }
}
