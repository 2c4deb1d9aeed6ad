using System.Collections.Concurrent;
using System.Text.Json;

namespace Articles.LocalHost.Demo;

/// <summary>Waits until every uploaded file has its result, and shows how far they are.</summary>
internal sealed class ResultWait(ArticleApi api, ConsoleOutput console, TimeSpan interval, TimeSpan patience)
{
    private readonly ConcurrentDictionary<(string Container, string Blob), bool> _poisoned = new();

    /// <summary>A blob whose function failed every time: its article will get no result.</summary>
    public void Poisoned(string container, string blob) => _poisoned[(container, blob)] = true;

    /// <summary>
    /// Polls the API. Files that are poisoned, or about which nothing new is heard for as long as the patience
    /// lasts, come back as failed.
    /// </summary>
    public async Task<IReadOnlyList<FileResult>> RunAsync(
        IReadOnlyList<UploadedFile> files,
        CancellationToken cancellationToken
    )
    {
        var results = new Dictionary<string, FileResult>(StringComparer.Ordinal);
        var lastNews = DateTimeOffset.UtcNow;
        var lastSeen = string.Empty;
        while (true)
        {
            var articles = await ListAsync(cancellationToken);
            foreach (var file in files.Where(file => !results.ContainsKey(file.Name)))
            {
                if (await FindResultAsync(file, articles, cancellationToken) is { } result)
                {
                    results[file.Name] = result;
                }
            }
            var seen = Summary(files, articles, results);
            if (seen != lastSeen)
            {
                (lastSeen, lastNews) = (seen, DateTimeOffset.UtcNow);
            }
            console.ShowProgress(seen);
            if (results.Count == files.Count || DateTimeOffset.UtcNow - lastNews > patience)
            {
                return
                [
                    .. files.Select(file => results.GetValueOrDefault(file.Name) ?? Failed(file, "no result came")),
                ];
            }
            await Task.Delay(interval, cancellationToken);
        }
    }

    private async Task<FileResult?> FindResultAsync(
        UploadedFile file,
        Dictionary<string, ListedArticle> articles,
        CancellationToken cancellationToken
    )
    {
        var article = articles.GetValueOrDefault(file.Name);
        var isPoisoned = _poisoned.Keys.Any(blob =>
            blob.Blob == file.Name || (article is not null && blob.Blob == article.Id + ".json")
        );
        if (article?.Status is not ("Analyzed" or "Rejected") || article.UploadedAt < file.Since)
        {
            return isPoisoned ? Failed(file, "its function failed every time; the log says why") : null;
        }
        try
        {
            var detail = await api.GetDetailAsync(article.Id, cancellationToken);
            var seconds = (article.AnalyzedAt - article.UploadedAt)?.TotalSeconds;
            return article.Status == "Analyzed"
                ? new FileResult(file.Name, article.Status, article.Title, detail, seconds)
                : new FileResult(file.Name, article.Status, detail.Error, null, null);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException)
        {
            return null;
        }
    }

    private async Task<Dictionary<string, ListedArticle>> ListAsync(CancellationToken cancellationToken)
    {
        var byName = new Dictionary<string, ListedArticle>(StringComparer.Ordinal);
        try
        {
            foreach (var article in await api.ListAsync(cancellationToken))
            {
                byName[article.Name] = article;
            }
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or KeyNotFoundException)
        {
            // The handler is being started again: the next look will tell.
        }
        return byName;
    }

    private static string Summary(
        IReadOnlyList<UploadedFile> files,
        Dictionary<string, ListedArticle> articles,
        Dictionary<string, FileResult> results
    )
    {
        var normalized = files.Count(file =>
            !results.ContainsKey(file.Name) && articles.GetValueOrDefault(file.Name)?.Status == "Normalized"
        );
        return $"{results.Count} of {files.Count} done, {normalized} normalized, {files.Count - results.Count - normalized} waiting";
    }

    private static FileResult Failed(UploadedFile file, string reason) => new(file.Name, "Failed", reason, null, null);
}
