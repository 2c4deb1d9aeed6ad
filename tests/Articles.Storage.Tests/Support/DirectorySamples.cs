using Articles.Storage.Directory;
using Azure.Data.Tables;

namespace Articles.Storage.Tests.Support;

/// <summary>Contributions, and what the directory makes of them.</summary>
internal static class DirectorySamples
{
    /// <summary>What an article with these figures and names contributes.</summary>
    public static Contribution Of(int metrics, params string[] names) =>
        new(
            1,
            0,
            metrics,
            100 * metrics,
            1,
            [.. names.Select(n => new ContributedName(n, "Organization", 2, [n + "公司"]))]
        );

    /// <summary>Totals and names as a reader finds them.</summary>
    public static async Task<string> StateAsync(TableClient table)
    {
        var directory = await new DirectoryTable(table).ReadAsync(TestContext.Current.CancellationToken);
        var names = directory.Names.Select(n =>
            $"{n.Name} {n.Category} {n.Articles} {n.Mentions} {string.Join(',', n.Aliases.Select(a => $"{a.Key}:{a.Value}"))}"
        );
        return $"{directory.Totals}\n{string.Join('\n', names)}";
    }
}
