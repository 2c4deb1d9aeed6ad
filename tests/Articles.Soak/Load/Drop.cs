using Articles.Soak.Running;
using Articles.Soak.Texts;
using Articles.Storage.Articles;
using Azure.Storage.Blobs;

namespace Articles.Soak.Load;

/// <summary>Drops many files at once.</summary>
internal static class Drop
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>So many files of one writer, named by their number.</summary>
    public static List<(string Name, Upload File)> Files(ArticleWriter writer, string folder, int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"{folder}/{i:D5}.txt", writer.Next()))];

    /// <summary>Uploads files and waits until each has its end, as every one that was uploaded before must have.</summary>
    public static async Task RunAsync(
        RunningApp app,
        IReadOnlyCollection<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await UploadAsync(app.Uploads, files, cancellationToken);
        await EndsAsync(app, cancellationToken);
    }

    /// <summary>Uploads files.</summary>
    public static Task UploadAsync(
        BlobContainerClient uploads,
        IEnumerable<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (f, token) => await uploads.GetBlobClient(f.Name).UploadAsync(new BinaryData(f.File.Content), token)
        );

    /// <summary>Waits until every uploaded file is analyzed or rejected.</summary>
    public static async Task EndsAsync(RunningApp app, CancellationToken cancellationToken)
    {
        var wanted = 0;
        await foreach (var _ in app.Uploads.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            wanted++;
        }

        int ended;
        do
        {
            await Task.Delay(Pause, cancellationToken);
            ended = 0;
            await foreach (var article in app.Storage.Articles.AllAsync(cancellationToken))
            {
                ended += article.Status is ArticleStatus.Analyzed or ArticleStatus.Rejected ? 1 : 0;
            }
        } while (ended < wanted);
    }
}
