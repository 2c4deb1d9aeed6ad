using Articles.Soak.Accounting;

namespace Articles.EndToEnd.Tests;

/// <summary>The rows that one run without faults leaves.</summary>
public sealed class CleanRun : IAsyncLifetime
{
    private static readonly string[] Names =
    [
        "02-newspaper-broken-lines.txt",
        "04-gb18030-report.txt",
        "08-not-an-article.pdf",
    ];

    public IReadOnlyList<string> Rows { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await using var app = await RunningApp.StartAsync();
        Rows = await ProcessAsync(app);
    }

    /// <summary>Drops the articles, waits for their end and for the rows to come to rest, and reads them.</summary>
    internal static async Task<IReadOnlyList<string>> ProcessAsync(RunningApp app, bool drop = true)
    {
        foreach (var name in drop ? Names : [])
        {
            await app.DropAsync(name, await File.ReadAllBytesAsync(Path.Combine(Checkout.Seeds, name)));
        }

        await app.WaitAsync(Names);
        IReadOnlyList<string> rows = [];
        // Repeated deliveries go on after an article's end, and the fold runs by itself: until two looks see the same.
        await Eventually.HoldsAsync(async () =>
        {
            await app.RunAsync("Reconcile");
            await Task.Delay(1000);
            var before = rows;
            rows = [.. (await TableDump.OfAsync(app.Tables())).Select(r => r.Text)];
            var isSettled = !rows.Any(r =>
                r.Contains("RowKey=p|", StringComparison.Ordinal)
                || r.Contains("HasStaleResults=True", StringComparison.Ordinal)
            );
            return isSettled && before.SequenceEqual(rows);
        });
        return rows;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
