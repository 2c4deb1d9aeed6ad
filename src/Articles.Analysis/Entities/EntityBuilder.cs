using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Names;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities;

/// <summary>Makes entities of groups of surfaces and the places where they stand.</summary>
internal static class EntityBuilder
{
    /// <summary>The entities that are mentioned, most mentioned first.</summary>
    public static List<Entity> Build(
        NameBook names,
        LentLookup<int, string> groups,
        List<(string Surface, int Start)> mentions
    )
    {
        using var places = LentLookup<string, int>.Take();
        foreach (var (surface, start) in mentions)
        {
            places.Add(surface, start);
        }
        using var lent = LentList<(Entity Entity, int Mentions, int First, int Number)>.Take();
        foreach (var (_, members) in groups.Keys)
        {
            var group = groups.Of(members);
            if (MentionsOf(group, places) is { } ofGroup)
            {
                var entity = Build(names, group, places, ofGroup);
                lent.Items.Add((entity, ofGroup.Length, ofGroup[0].Offset, lent.Items.Count));
            }
        }
        lent.Items.Sort(
            static (x, y) =>
                x.Mentions != y.Mentions ? y.Mentions.CompareTo(x.Mentions)
                : x.First != y.First ? x.First.CompareTo(y.First)
                : x.Number.CompareTo(y.Number)
        );
        var entities = new List<Entity>(lent.Items.Count);
        foreach (var (entity, _, _, _) in lent.Items)
        {
            entities.Add(entity);
        }
        return entities;
    }

    // In text order; of two at one place that of the surface which was established first.
    private static Mention[]? MentionsOf(LentLookup<int, string>.Values group, LentLookup<string, int> places)
    {
        using var lent = LentList<(int Start, int Number, string Surface)>.Take();
        var (found, isSorted) = (lent.Items, true);
        foreach (var member in group)
        {
            foreach (var start in places[member])
            {
                isSorted &= found.Count == 0 || found[^1].Start <= start;
                // All places share one string.
                found.Add((start, found.Count, member));
            }
        }
        if (found.Count == 0)
        {
            return null;
        }
        if (!isSorted)
        {
            found.Sort(static (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.Number.CompareTo(y.Number));
        }
        var mentions = new Mention[found.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new Mention(found[i].Surface, found[i].Start, found[i].Surface.Length);
        }
        return mentions;
    }

    private static Entity Build(
        NameBook names,
        LentLookup<int, string>.Values group,
        LentLookup<string, int> places,
        Mention[] mentions
    )
    {
        using var lent = LentList<string>.Take();
        var (surfaces, score) = (lent.Items, 0.0);
        foreach (var member in group)
        {
            // A quotation inside a mentioned name is a form of it wherever else it stands.
            if (places.Keys.ContainsKey(member) || names.IsCore(member))
            {
                surfaces.Add(member);
                score = Math.Max(score, names.Score(member));
            }
        }
        IReadOnlyList<string> aliases =
            surfaces.Count == 1 ? [] : SplitAliases(surfaces, names.Categories[surfaces[0]]);
        return new Entity(
            surfaces[0],
            names.Categories[surfaces[0]],
            Subcategory: null,
            aliases,
            mentions,
            score,
            Operator: null,
            Roles: []
        );
    }

    // The fullest form becomes the first one; the others, longer ones first, each way of writing once, are returned.
    private static string[] SplitAliases(List<string> surfaces, string category)
    {
        using var lent = LentList<(string Key, int Number, string Surface, int Rank)>.Take();
        using var seen = LentSet<string>.Take();
        foreach (var surface in surfaces)
        {
            // 袁总经理 is less than 袁立, and HC Group than 海川公司: who writes Chinese calls it so.
            var rank = (category == EntityCategory.Person && CourtesyForms.Is(surface)) || !HoldsHan(surface) ? 1 : 0;
            lent.Items.Add((Surface.Key(surface), lent.Items.Count, surface, rank));
        }
        lent.Items.Sort(
            static (x, y) =>
                x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank)
                : x.Key.Length != y.Key.Length ? y.Key.Length.CompareTo(x.Key.Length)
                : x.Number.CompareTo(y.Number)
        );
        surfaces.Clear();
        foreach (var (key, _, surface, _) in lent.Items)
        {
            if (seen.Items.Add(key))
            {
                surfaces.Add(surface);
            }
        }
        return [.. CollectionsMarshal.AsSpan(surfaces)[1..]];
    }

    private static bool HoldsHan(string surface)
    {
        foreach (var c in surface)
        {
            if (CharClass.IsHan(c))
            {
                return true;
            }
        }
        return false;
    }
}
