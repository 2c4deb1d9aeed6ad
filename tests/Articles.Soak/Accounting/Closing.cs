using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Accounting;

/// <summary>
/// The end of a run: waits until all is quiet, has the reconciler look at everything until it finds nothing to do, and
/// accounts for each upload, row and blob.
/// </summary>
internal sealed class Closing(RunningApp app, Func<string, Task> say)
{
    // An article that the host gave up on is tried again after 16, 32 and 60 minutes, a round being 17.
    private const int MostRounds = 9;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

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
        var waves = await UploadOrder.WavesAsync(app, files, cancellationToken);
        differences.AddRange(Comparison.Of(await CleanRun.OfAsync(waves, cancellationToken), left));
        return differences;
    }

    private async Task<List<Difference>> RestAsync(CancellationToken cancellationToken) =>
        await new Quiet(app).WaitAsync(Patience, cancellationToken)
            ? []
            : [new(Deviation.Wrong, $"It did not come to rest in {Patience}.")];

    private async Task<List<Difference>> ReconcileAsync(CancellationToken cancellationToken)
    {
        var reconciler = new Reconciler(app.Storage);
        var differences = new List<Difference>();
        for (var round = 1; round <= MostRounds; round++)
        {
            var report = await reconciler.RoundAsync(cancellationToken);
            await say(
                $"The reconciler took up {report.Processed} articles, removed {report.Removed}, cleared {report.Orphans} leftovers."
            );
            if (report.Failed + report.GivenUp > 0)
            {
                differences.Add(
                    new(Deviation.Wrong, $"{report.Failed} articles failed, {report.GivenUp} were given up.")
                );
            }

            if (
                report is { Failed: 0, Processed: 0, Removed: 0, Orphans: 0 }
                && !await reconciler.HasWorkAsync(cancellationToken)
            )
            {
                await reconciler.FoldAsync(cancellationToken);
                return differences;
            }

            differences.AddRange(await RestAsync(cancellationToken));
        }

        differences.Add(new(Deviation.Wrong, $"The reconciler still found work in round {MostRounds}."));
        return differences;
    }
}
