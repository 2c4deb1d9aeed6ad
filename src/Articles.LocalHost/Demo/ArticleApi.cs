using System.Text.Json;

namespace Articles.LocalHost.Demo;

/// <summary>An article in the API's list.</summary>
internal sealed record ListedArticle(
    string Id,
    string Name,
    string? Title,
    string Status,
    DateTimeOffset? UploadedAt,
    DateTimeOffset? AnalyzedAt
);

/// <summary>What the API's page of one article adds.</summary>
/// <param name="Entities">How many entities were found.</param>
/// <param name="Metrics">How many metrics.</param>
/// <param name="Repairs">How many places of the text were repaired, over all kinds.</param>
/// <param name="Error">Why it was rejected, or null.</param>
internal sealed record ArticleDetail(long Entities, long Metrics, long Repairs, string? Error);

/// <summary>The calls of the app's HTTP API that the progress needs.</summary>
internal sealed class ArticleApi(HttpClient client, Uri host)
{
    /// <summary>All articles.</summary>
    /// <exception cref="HttpRequestException">The API doesn't answer.</exception>
    public async Task<IReadOnlyList<ListedArticle>> ListAsync(CancellationToken cancellationToken)
    {
        var articles = new List<ListedArticle>();
        string? token = null;
        do
        {
            var more = token is null ? string.Empty : "&continuationToken=" + Uri.EscapeDataString(token);
            using var page = await GetAsync("api/articles?top=1000" + more, cancellationToken);
            foreach (var item in page.RootElement.GetProperty("items").EnumerateArray())
            {
                articles.Add(
                    new ListedArticle(
                        Text(item, "id") ?? string.Empty,
                        Text(item, "name") ?? string.Empty,
                        Text(item, "title"),
                        Text(item, "status") ?? string.Empty,
                        Time(item, "uploadedAt"),
                        Time(item, "analyzedAt")
                    )
                );
            }
            token = Text(page.RootElement, "continuationToken");
        } while (token is not null);
        return articles;
    }

    /// <summary>One article's counts.</summary>
    /// <exception cref="HttpRequestException">The API doesn't answer.</exception>
    public async Task<ArticleDetail> GetDetailAsync(string id, CancellationToken cancellationToken)
    {
        using var json = await GetAsync("api/articles/" + Uri.EscapeDataString(id), cancellationToken);
        var article = json.RootElement;
        if (!article.TryGetProperty("textMetrics", out var counts) || counts.ValueKind != JsonValueKind.Object)
        {
            return new ArticleDetail(0, 0, 0, Text(article, "error"));
        }
        var repairs =
            counts.TryGetProperty("repairs", out var byKind) && byKind.ValueKind == JsonValueKind.Object
                ? byKind.EnumerateObject().Sum(kind => kind.Value.GetInt64())
                : 0;
        return new ArticleDetail(Count(counts, "entities"), Count(counts, "metrics"), repairs, Text(article, "error"));
    }

    private async Task<JsonDocument> GetAsync(string path, CancellationToken cancellationToken)
    {
        await using var body = await client.GetStreamAsync(new Uri(host, path), cancellationToken);
        return await JsonDocument.ParseAsync(body, default, cancellationToken);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static DateTimeOffset? Time(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetDateTimeOffset(out var time)
            ? time
            : null;

    private static long Count(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : 0;
}
