using Articles.LocalHost.Hosting;
using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Accounting;

/// <summary>Takes files through another storage, each once and without faults, and reads what that leaves.</summary>
internal static class CleanRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<IReadOnlyList<StoredRow>> OfAsync(
        IEnumerable<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await using var app = await RunningApp.StartAsync(new HostFaults(), isProxied: false, cancellationToken);
        await Parallel.ForEachAsync(
            files,
            cancellationToken,
            async (f, token) =>
                await app.Uploads.GetBlobClient(f.Name).UploadAsync(new BinaryData(f.File.Content), token)
        );
        if (!await new Quiet(app).WaitAsync(Patience, cancellationToken))
        {
            throw new TimeoutException($"The clean run did not end in {Patience}.");
        }

        await new Reconciler(app.Storage).FoldAsync(cancellationToken);
        return await LeftAsync(app);
    }

    /// <summary>Every row and every blob.</summary>
    public static async Task<IReadOnlyList<StoredRow>> LeftAsync(RunningApp app) =>
        [.. await TableDump.OfAsync(app.Tables), .. await BlobDump.OfAsync(app)];
}
