using System.Net;
using Articles.Soak.Proxying;
using Articles.Soak.Running;
using Articles.Soak.Texts;
using Articles.Storage;

namespace Articles.Soak.Crashes;

/// <summary>The article that is put, put again and removed, each time until all is quiet.</summary>
internal sealed class ChangedArticle(RunningApp app)
{
    /// <summary>The blob's name.</summary>
    public const string Name = "来稿/改版.txt";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Quiet quiet = new(app);
    private readonly Reconciler reconciler = new(app.Storage);

    /// <summary>Uploads it. The host repeats a run that dies; nothing else is asked for.</summary>
    /// <returns>The writes that it took, and whether the point was reached.</returns>
    public async Task<(int Writes, bool HasCrashed)> PutAsync(
        Upload file,
        CrashPoint? point,
        CancellationToken cancellationToken
    )
    {
        app.Proxy!.Arm(point);
        await app
            .Uploads.GetBlobClient(Name)
            .UploadAsync(new BinaryData(file.Content), overwrite: true, cancellationToken);
        return await EndAsync(cancellationToken);
    }

    /// <summary>
    /// Removes it by the API. The caller repeats a call that dies; once the article is hidden, the reconciler does
    /// what is left.
    /// </summary>
    /// <returns>The writes that it took, and whether the point was reached.</returns>
    public async Task<(int Writes, bool HasCrashed)> RemoveAsync(CrashPoint point, CancellationToken cancellationToken)
    {
        app.Proxy!.Arm(point);
        var address = $"articles/{ArticleId.FromName(Name)}";
        HttpStatusCode status;
        do
        {
            using var response = await app.Client.DeleteAsync(address, cancellationToken);
            status = response.StatusCode;
        } while (status is not (HttpStatusCode.NoContent or HttpStatusCode.NotFound));

        await reconciler.RoundAsync(cancellationToken);
        return await EndAsync(cancellationToken);
    }

    // The point is taken away before the last fold: the handler's own, by its timer, would die at it after that.
    private async Task<(int Writes, bool HasCrashed)> EndAsync(CancellationToken cancellationToken)
    {
        await RestAsync(cancellationToken);
        var taken = app.Proxy!.Disarm();
        await reconciler.FoldAsync(cancellationToken);
        return taken;
    }

    private async Task RestAsync(CancellationToken cancellationToken)
    {
        if (!await quiet.WaitAsync(Patience, cancellationToken))
        {
            app.KeepsFolder = true;
            throw new TimeoutException($"It did not come to rest in {Patience}; the log is in {app.Folder}.");
        }
    }
}
