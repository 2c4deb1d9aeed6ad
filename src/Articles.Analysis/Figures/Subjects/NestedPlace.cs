using System.Buffers;
using Articles.Analysis.Entities.Linking;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the place that the name of an office or plan begins with: 甲省|统计局.</summary>
internal static class NestedPlace
{
    private const string Levels = "省市区县州";
    private const int ShortestName = 3;
    private const int LongestName = 7;
    private static readonly SearchValues<char> Marks = SearchValues.Create("：，、。“”《》（） ");

    // 中共|甲市委.
    private const string Party = "中共";

    /// <summary>The place's name with its class word, or null.</summary>
    public static string? Of(string name)
    {
        name = name.StartsWith(Party, StringComparison.Ordinal) ? name[Party.Length..] : name;
        for (var length = ShortestName; length <= Math.Min(LongestName, name.Length - 1); length++)
        {
            if (
                Levels.Contains(name[length - 1])
                && !name.AsSpan(0, length).ContainsAny(Marks)
                && IsPlace(name.AsSpan(0, length))
            )
            {
                return name[..length];
            }
        }
        return null;
    }

    /// <summary>The entity of that name, or a new one for a place that the article names but inside other names.</summary>
    public static Entity Entity(string name, IReadOnlyList<Entity> entities) =>
        entities.FirstOrDefault(x => x.Category == EntityCategory.Location && IsNamed(x, name))
        ?? new Entity(name, EntityCategory.Location, null, [name], [], 1, null, []);

    // 甲 is 甲省 too.
    private static bool IsNamed(Entity place, string name) =>
        place.Name == name
        || (
            name.StartsWith(place.Name, StringComparison.Ordinal)
            && PlaceIdentity.Of(place.Name) == PlaceIdentity.Of(name)
        );

    // A place of the gazetteer, or else no common noun (开发区, 示范区) and no compound of one (问计先进县), no count of firms (40家上市).
    private static bool IsPlace(ReadOnlySpan<char> name) =>
        Places.All.TryGetValue(name, out _)
        || (
            !IsCommon(name)
            && !IsCommon(name[..^1])
            && !IsCommon(name[^2..])
            && (!IsCommon(name[^3..^1]) || name[..^1].EndsWith("自治"))
            && !name.EndsWith("上市")
            && !name.ContainsAnyInRange('0', '9')
            // 国网甲省|电力公司: a firm's branch.
            && !name.StartsWith("国网")
        );

    private static bool IsCommon(ReadOnlySpan<char> word) =>
        Words.All.TryGetValue(word, out var value) && Words.Tag(value) is not ['n', 's' or 'r' or 'z', ..];
}
