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
        var byEnding = names
            .Of(EntityCategory.Organization)
            .Select(x => (Name: x, Level: Level(x.Key)))
            .Where(x => x.Level is not null)
            .ToLookup(x => BodyEnding.Of(x.Name.Key));
        foreach (var (name, level) in names.Of(EntityCategory.Organization).Select(x => (x, OwnLevel(x.Key))))
        {
            if (level is not null && name.Key.Length - level.Length >= ShortestRest)
            {
                names.JoinOnly(
                    name,
                    byEnding[BodyEnding.Of(name.Key)]
                        .Take(NameSet.MostCompared)
                        .Where(x => x.Level == level && Contraction.Holds(x.Name.Key, name.Key))
                        .Select(x => x.Name)
                );
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
