using System.Globalization;
using System.Net;
using Articles.Operations.Api;

namespace Articles.Operations.Replay;

/// <summary>
/// Has every article processed again, as after an improvement of the analyzer: walks the list from the newest upload to
/// the oldest, one at a time, and remembers after each how far it came. Articles that are uploaded meanwhile stand
/// before the beginning and are analyzed by the new version anyway. An article may be sent twice where the run was
/// killed between the call and the note; that does no harm.
/// </summary>
internal sealed class ArticleReplay(ArticlesApi api, CheckpointFile file, TextWriter output, TextWriter errors)
{
    /// <summary>It was stopped, by the operator or by an error, and can go on.</summary>
    public const int Stopped = 1;

    /// <summary>Runs to the end, or until it is stopped.</summary>
    public async Task<int> RunAsync(Uri url, string? status, CancellationToken cancellationToken)
    {
        Checkpoint checkpoint;
        try
        {
            checkpoint = Begin(url, status);
        }
        catch (FormatException e)
        {
            await errors.WriteLineAsync(e.Message);
            return OperationsCommand.CouldNotStart;
        }

        try
        {
            await api.ReachAsync(cancellationToken);
        }
        catch (ApiException e)
        {
            await errors.WriteLineAsync($"{e.Message} Nothing was sent; check --url.");
            return OperationsCommand.CouldNotStart;
        }
        catch (OperationCanceledException)
        {
            await TellStoppedAsync();
            return Stopped;
        }

        return await RunAsync(checkpoint, status, cancellationToken);
    }

    private async Task<int> RunAsync(Checkpoint checkpoint, string? status, CancellationToken cancellationToken)
    {
        try
        {
            var done = checkpoint.Sent + checkpoint.Gone;
            var count = await api.CountAsync(status, cancellationToken);
            // What was sent has another status by now.
            var total = status is null ? Math.Max(done, count) : done + count;
            checkpoint = await WalkAsync(checkpoint, total, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await TellStoppedAsync();
            return Stopped;
        }
        catch (ApiException e)
        {
            await errors.WriteLineAsync(e.Message);
            if (e.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            {
                await errors.WriteLineAsync($"Set {OperationsCommand.KeyVariable} to a function key of the app.");
                return OperationsCommand.CouldNotStart;
            }

            await TellStoppedAsync();
            return Stopped;
        }

        file.Delete();
        await output.WriteLineAsync(
            $"Done: {Number(checkpoint.Sent)} articles sent, {Number(checkpoint.Gone)} deleted meanwhile."
        );
        return 0;
    }

    private Task TellStoppedAsync() =>
        errors.WriteLineAsync(
            file.Exists ? $"Stopped. The same command goes on from {file.Path}." : "Stopped. Nothing was sent yet."
        );

    private Checkpoint Begin(Uri url, string? status)
    {
        var checkpoint = file.Read();
        if (checkpoint is null)
        {
            return new Checkpoint(url, status, null, null, 0, 0);
        }

        return checkpoint.Url == url && checkpoint.Status == status
            ? checkpoint
            : throw new FormatException(
                $"{file.Path} belongs to a replay of {checkpoint.Url} with status {checkpoint.Status ?? "any"}: "
                    + "finish that, delete the file, or name another with --checkpoint."
            );
    }

    private async Task<Checkpoint> WalkAsync(Checkpoint at, long total, CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await api.ListAsync(at.Status, at.Page, cancellationToken);
            foreach (var article in Remaining(page, at.Last))
            {
                var isThere = await api.ReprocessAsync(article.Id, cancellationToken);
                at = at with
                {
                    Last = article.Id,
                    Sent = at.Sent + (isThere ? 1 : 0),
                    Gone = at.Gone + (isThere ? 0 : 1),
                };
                file.Write(at);
                await output.WriteLineAsync(
                    $"{Number(at.Sent + at.Gone)} of {Number(total)} {(isThere ? "sent" : "gone")}: {article.Name}"
                );
            }

            if (page.ContinuationToken is null)
            {
                return at;
            }

            at = at with { Page = page.ContinuationToken, Last = null };
            file.Write(at);
        }
    }

    // An article that was sent last and is no longer on the page was deleted or changed its status: then the page is
    // begun again, and what was sent before is sent once more.
    private static IEnumerable<ListedArticle> Remaining(ArticlePage page, string? last)
    {
        var index = page.Items.ToList().FindIndex(a => a.Id == last);
        return page.Items.Skip(index + 1);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
