using System.Runtime.InteropServices;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// How often an article names the two bodies or places that it names most: whom it names again and again, and far more often
/// than anybody else, it reports on, even if it sets a scene first.
/// </summary>
/// <param name="First">How often it names the one.</param>
/// <param name="Second">How often it names the other.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MostNamed(int First, int Second)
{
    private const int Fewest = 6;

    /// <summary>Counts the mentions of an article's bodies and places.</summary>
    public static MostNamed Of(IReadOnlyList<Entity> entities)
    {
        var (first, second) = (0, 0);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Category is EntityCategory.Organization or EntityCategory.Location)
            {
                var count = entities[i].Mentions.Count;
                (first, second) = count > first ? (count, first) : (first, Math.Max(second, count));
            }
        }
        return new MostNamed(first, second);
    }

    /// <summary>Whether a body is named at least twice as often as any other.</summary>
    public bool Outnumbers(Entity entity) =>
        entity.Mentions.Count >= Fewest && entity.Mentions.Count == First && First >= 2 * Second;
}
