using Articles.Soak.Running;
using Articles.Soak.Texts;
using Articles.Storage;

namespace Articles.Soak.Accounting;

/// <summary>
/// Of several uploads of one text the earliest is the original, and of two in one second that of the lower id: a clean
/// run has to take them in the same order.
/// </summary>
internal static class UploadOrder
{
    /// <summary>Files in waves: the first of each text, the second of each, …</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<(string Name, Upload File)>>> WavesAsync(
        RunningApp app,
        IEnumerable<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        await foreach (var blob in app.Uploads.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            times[blob.Name] = blob.Properties.LastModified.GetValueOrDefault();
        }

        return
        [
            .. files
                .GroupBy(f => Convert.ToBase64String(f.File.Content), StringComparer.Ordinal)
                .SelectMany(copies =>
                    copies
                        .OrderBy(f => times.GetValueOrDefault(f.Name))
                        .ThenBy(f => ArticleId.FromName(f.Name), StringComparer.Ordinal)
                        .Select((file, rank) => (file, rank))
                )
                .GroupBy(f => f.rank, f => f.file)
                .OrderBy(w => w.Key)
                .Select(w => w.ToList()),
        ];
    }
}
