using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins 省市场监管局 with the one 某省市场监督管理局 that the article names: the body of a province, city, district or
/// county that is named by the level only.
/// </summary>
internal static class BodiesOfLevel
{
    private const int ShortestRest = 2;

    public static void Join(NameSet names)
    {
        using var byEnding = LentLookup<int, (LinkedName Name, string Level)>.Take();
        var isFilled = false;
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (
                OwnLevel(name.Key) is not { } level
                || (name.Key.Length - level.Length < ShortestRest && name.Key[^1] is not '委')
            )
            {
                continue;
            }
            if (!isFilled)
            {
                AddPlaced(names, byEnding);
                isFilled = true;
            }
            // Of several cities' bodies the one that alone was named before it is meant.
            var (only, before) = (names.OnlyOf(name), names.OnlyOf(name));
            var isAny = false;
            foreach (var body in byEnding[BodyEnding.CodeOf(name.Key)].Take(NameSet.MostCompared))
            {
                if (body.Level == level && IsInFull(body.Name.Key, name.Key, level))
                {
                    only.Add(body.Name);
                    if (body.Name.Number < name.Number)
                    {
                        before.Add(body.Name);
                        isAny = true;
                    }
                }
            }
            (isAny ? before : only).Join();
        }
    }

    // 市委 is the committee of the city itself: 某市卫健委 ends alike and holds its characters too.
    private static bool IsInFull(string body, string name, string level) =>
        name.Length - level.Length < ShortestRest
            ? body.EndsWith(name, StringComparison.Ordinal) || body.EndsWith(level + "委员会", StringComparison.Ordinal)
            : Contraction.Holds(body, name);

    private static void AddPlaced(NameSet names, LentLookup<int, (LinkedName, string)> byEnding)
    {
        foreach (var name in names.AllOf(EntityCategory.Organization))
        {
            if (Level(name.Key) is { } level)
            {
                byEnding.Add(BodyEnding.CodeOf(name.Key), (name, level));
            }
        }
    }

    // 省 of 某省市场监督管理局.
    private static string? Level(string name)
    {
        var party = name.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        var place = Places.All.LongestPrefix(name.AsSpan(party), out _);
        return place > 2 ? OwnLevel(name[(party + place - 1)..]) ?? OwnLevel(name[(party + place - 3)..]) : null;
    }

    private static string? OwnLevel(string name) =>
        name switch
        {
            ['自', '治', '区', ..] => "自治区",
            ['省' or '市' or '区' or '县' or '州', ..] when Places.All.LongestPrefix(name, out _) == 0 => name[..1],
            _ => null,
        };
}
