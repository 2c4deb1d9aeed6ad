using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a name that leaves out the body, the host, the year or the level with the full one (十一届七次全会, 政府工作报告, 恩施),
/// if the article knows just one that it can stand for.
/// </summary>
internal static class OnlyBearers
{
    public static void Join(NameSet names)
    {
        using var bearers = LentLookup<(string Identity, string Category), LinkedName>.Take();
        var areSome = false;
        foreach (var name in names.Standing)
        {
            if (Identity.Shorter(name.Key, name.Category) is { } shorter)
            {
                bearers.Add((shorter, name.Category), name);
                areSome = true;
            }
        }
        if (!areSome)
        {
            return;
        }
        // 恩施市 is called 恩施 too, and is another bearer of the short form.
        foreach (var name in names.Standing)
        {
            if (name.Category == EntityCategory.Location && name.Key.Length > name.Identity.Length)
            {
                bearers.Add((name.Identity, name.Category), name);
            }
        }
        foreach (var name in names.Standing)
        {
            // 恩施市 is not what 恩施州 is called.
            if (name.Category == EntityCategory.Location && name.Key.Length > name.Identity.Length)
            {
                continue;
            }
            var only = names.OnlyOf(name);
            foreach (var bearer in bearers[(name.Identity, name.Category)])
            {
                only.Add(bearer);
            }
            only.Join();
        }
    }
}
