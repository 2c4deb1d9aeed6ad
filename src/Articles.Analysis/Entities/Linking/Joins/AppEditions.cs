namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins App国际版 with the one app that the article names: an edition without a brand is of that app.</summary>
internal static class AppEditions
{
    private const string App = "App";

    public static void Join(NameSet names)
    {
        var products = names.Of(EntityCategory.Product).ToList();
        var apps = products
            .Where(x => x.Key.IndexOf(App, StringComparison.OrdinalIgnoreCase) > 0)
            .Take(NameSet.MostCompared)
            .ToList();
        foreach (
            var edition in products.Where(x =>
                x.Key.StartsWith(App, StringComparison.OrdinalIgnoreCase) && x.Key.EndsWith('版')
            )
        )
        {
            names.JoinOnly(edition, apps);
        }
    }
}
