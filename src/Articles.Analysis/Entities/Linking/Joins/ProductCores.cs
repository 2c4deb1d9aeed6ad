using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a product with the one longer product that is called by its name and what it is: 甲云 with 甲云数字服务平台.
/// </summary>
internal static class ProductCores
{
    private const int Shortest = 3;

    public static void Join(NameSet names)
    {
        var byFirst = names.Of(EntityCategory.Product).ToLookup(x => x.Key[..2]);
        foreach (var name in names.Of(EntityCategory.Product).Where(x => x.Key.Length >= Shortest))
        {
            names.JoinOnly(
                name,
                byFirst[name.Key[..2]]
                    .Take(NameSet.MostCompared)
                    .Where(x =>
                        x.Key.Length > name.Key.Length + 1
                        && x.Key.StartsWith(name.Key, StringComparison.Ordinal)
                        && Grammar.HeadAtEnd(x.Key.AsSpan(name.Key.Length)) is { Category: EntityCategory.Product }
                    )
            );
        }
    }
}
