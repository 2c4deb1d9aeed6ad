using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Accounting;

/// <summary>
/// The end of a run: waits until all is quiet, has the reconciler look at everything, and accounts for each upload, row
/// and blob.
/// </summary>
internal sealed class Closing(RunningApp app, Func<string, Task> say)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Rows and blobs that were compared.</summary>
    public int Rows { get; private set; }

    /// <summary>What is not as it should be.</summary>
    /// <param name="files">What must be there, and nothing else.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<Difference>> AccountAsync(
        IReadOnlyCollection<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await say("Waiting until all is quiet …");
        List<Difference> differences =
        [
            .. await RestAsync(cancellationToken),
            .. await ReconcileAsync(cancellationToken),
        ];
        if (app.Host.GaveUp.IsCompleted)
        {
            differences.Add(new(Deviation.Wrong, $"The host gave up: {await app.Host.GaveUp}"));
            return differences;
        }

        differences.AddRange(await VisibleEnds.CheckAsync(app.Client, files));
        var left = await CleanRun.LeftAsync(app);
        Rows = left.Count;
        await say($"The same {files.Count} files in a clean run …");
        differences.AddRange(Comparison.Of(await CleanRun.OfAsync(files, cancellationToken), left));
        return differences;
    }

    private async Task<List<Difference>> RestAsync(CancellationToken cancellationToken) =>
        await new Quiet(app).WaitAsync(Patience, cancellationToken)
            ? []
            : [new(Deviation.Wrong, $"It did not come to rest in {Patience}.")];

    private async Task<List<Difference>> ReconcileAsync(CancellationToken cancellationToken)
    {
        var reconciler = new Reconciler(app.Storage);
        var mended = await reconciler.RoundAsync(cancellationToken);
        await say(
            $"The reconciler took up {mended.Processed} articles, removed {mended.Removed}, cleared {mended.Orphans} leftovers."
        );
        var differences = await RestAsync(cancellationToken);
        var again = await reconciler.RoundAsync(cancellationToken);
        await reconciler.FoldAsync(cancellationToken);
        if (again is not { Failed: 0, Processed: 0, Removed: 0, Orphans: 0 })
        {
            var found =
                $"{again.Processed} articles, {again.Removed} removals, {again.Orphans} leftovers, {again.Failed} failures";
            differences.Add(new(Deviation.Wrong, $"A second round of the reconciler found work: {found}."));
        }

        return differences;
    }
}
