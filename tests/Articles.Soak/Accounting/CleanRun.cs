using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Accounting;

/// <summary>Takes files through another storage, each once and without faults, and reads what that leaves.</summary>
internal static class CleanRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // Storage tells upload times in whole seconds.
    private static readonly TimeSpan BetweenWaves = TimeSpan.FromSeconds(1.1);

    /// <param name="waves">Files, those of one wave later than those of the wave before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<StoredRow>> OfAsync(
        IEnumerable<IReadOnlyList<(string Name, Upload File)>> waves,
        CancellationToken cancellationToken
    )
    {
        await using var app = await RunningApp.StartWithoutTimerAsync(isProxied: false, cancellationToken);
        var quiet = new Quiet(app);
        foreach (var wave in waves)
        {
            await Parallel.ForEachAsync(
                wave,
                cancellationToken,
                async (f, token) =>
                    await app.Uploads.GetBlobClient(f.Name).UploadAsync(new BinaryData(f.File.Content), token)
            );
            await Task.Delay(BetweenWaves, cancellationToken);
            if (!await quiet.WaitAsync(Patience, cancellationToken))
            {
                throw new TimeoutException($"The clean run did not end in {Patience}.");
            }
        }

        var reconciler = new Reconciler(app.Storage);
        await reconciler.RoundAsync(cancellationToken);
        await reconciler.FoldAsync(cancellationToken);
        return await LeftAsync(app);
    }

    /// <summary>Every row and every blob.</summary>
    public static async Task<IReadOnlyList<StoredRow>> LeftAsync(RunningApp app) =>
        [.. await TableDump.OfAsync(app.Tables), .. await BlobDump.OfAsync(app)];
}
