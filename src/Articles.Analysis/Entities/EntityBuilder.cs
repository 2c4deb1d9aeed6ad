using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Entities;

/// <summary>Makes entities of groups of surfaces and the places where they stand.</summary>
internal static class EntityBuilder
{
    /// <summary>The entities that are mentioned, most mentioned first.</summary>
    public static IReadOnlyList<Entity> Build(
        NameBook names,
        IReadOnlyList<IReadOnlyList<string>> groups,
        IReadOnlyList<(string Surface, int Start)> mentions
    )
    {
        var bySurface = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (var (surface, start) in mentions)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(bySurface, surface, out _);
            places ??= [];
            // All places share one string.
            places.Add(new Mention(places.Count > 0 ? places[0].Text : surface, start, surface.Length));
        }
        var entities = new List<Entity>();
        foreach (var group in groups)
        {
            var mentioned = group.Where(bySurface.ContainsKey).ToList();
            if (mentioned.Count > 0)
            {
                // A quotation inside a mentioned name is a form of it wherever else it stands.
                var forms = group.Where(x => bySurface.ContainsKey(x) || names.IsCore(x)).ToList();
                entities.Add(Build(names, forms, [.. mentioned.SelectMany(x => bySurface[x]).OrderBy(x => x.Offset)]));
            }
        }
        return [.. entities.OrderByDescending(x => x.Mentions.Count).ThenBy(x => x.Mentions[0].Offset)];
    }

    private static Entity Build(NameBook names, List<string> surfaces, List<Mention> mentions)
    {
        var forms =
            surfaces.Count == 1
                ? surfaces
                : surfaces.OrderByDescending(x => Surface.Key(x).Length).DistinctBy(Surface.Key).ToList();
        return new Entity(
            forms[0],
            names.Categories[forms[0]],
            Subcategory: null,
            [.. forms.Skip(1)],
            mentions,
            surfaces.Max(names.Score),
            Operator: null,
            Roles: []
        );
    }
}
