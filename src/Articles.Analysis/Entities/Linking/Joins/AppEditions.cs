using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins App国际版 with the one app that the article names: an edition without a brand is of that app.</summary>
internal static class AppEditions
{
    private const string App = "App";

    public static void Join(NameSet names)
    {
        using var apps = LentList<LinkedName>.Take();
        foreach (var product in names.Of(EntityCategory.Product))
        {
            if (
                apps.Items.Count < NameSet.MostCompared
                && product.Key.IndexOf(App, StringComparison.OrdinalIgnoreCase) > 0
            )
            {
                apps.Items.Add(product);
            }
        }
        foreach (var edition in names.Of(EntityCategory.Product))
        {
            if (edition.Key.StartsWith(App, StringComparison.OrdinalIgnoreCase) && edition.Key.EndsWith('版'))
            {
                var only = names.OnlyOf(edition);
                foreach (var app in apps.Items)
                {
                    only.Add(app);
                }
                only.Join();
            }
        }
    }
}
