using System.Text.Json;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Articles;

/// <summary>Writes an <see cref="ArticleRecord"/> as table rows and reads it back.</summary>
internal static class ArticleRows
{
    /// <summary>The partition of all articles.</summary>
    public const string Partition = "articles";

    /// <summary>Prefix of the rows by id: the truth, one an article.</summary>
    public const string ById = "id|";

    /// <summary>Prefix of the rows in list order, newest upload first.</summary>
    public const string ByTime = "at|";

    /// <summary>Prefix of the rows of articles that work is due on.</summary>
    public const string Open = "open|";

    /// <summary>More reasons than these would not fit a property, nor tell anyone more.</summary>
    private const int MostFallbacks = 20;

    public static string IdKey(string id) => ById + id;

    public static string OpenKey(string id) => Open + id;

    public static string TimeKey(ArticleRecord article) =>
        $"{ByTime}{long.MaxValue - article.UploadedAt.UtcTicks:D19}|{article.Id}";

    public static TableEntity Row(ArticleRecord article, string rowKey)
    {
        var row = new TableEntity(Partition, rowKey)
        {
            ["Id"] = article.Id,
            ["Name"] = article.Name,
            ["UploadETag"] = article.UploadETag,
            ["Revision"] = article.Revision,
            ["LiveRevision"] = article.LiveRevision,
            ["Status"] = article.Status.ToString(),
            ["UploadedAt"] = article.UploadedAt,
            ["Characters"] = article.Counts.Characters,
            ["Sentences"] = article.Counts.Sentences,
            ["Paragraphs"] = article.Counts.Paragraphs,
            ["Entities"] = article.Counts.Entities,
            ["Metrics"] = article.Counts.Metrics,
            ["Repairs"] = JsonSerializer.Serialize(
                article.Counts.Repairs,
                StorageJson.Readable.IReadOnlyDictionaryStringInt32
            ),
            ["HasStaleResults"] = article.HasStaleResults,
            ["WasRejected"] = article.WasRejected,
            ["IsRemoved"] = article.IsRemoved,
        };
        Set(row, "Document", article.Document);
        Set(row, "LiveDocument", article.LiveDocument);
        Set(row, "Error", article.Error);
        Set(row, "LastError", article.LastError);
        Set(row, "DuplicateOf", article.DuplicateOf);
        Set(row, "Title", article.Title);
        Set(row, "Byline", article.Byline);
        Set(row, "Source", article.Source);
        Set(row, "PublishedOn", article.PublishedOn);
        Set(row, "Language", article.Language);
        Set(row, "Script", article.Script);
        if (rowKey.StartsWith(ById, StringComparison.Ordinal))
        {
            // Long, and of no use to a list.
            Set(row, "Sketch", article.Sketch);
        }

        if (article.Fallbacks.Count > 0)
        {
            row["Fallbacks"] = JsonSerializer.Serialize(
                article.Fallbacks.Take(MostFallbacks).ToList(),
                StorageJson.Readable.IReadOnlyListAnalysisFallback
            );
        }

        if (article.Attempts > 0)
        {
            row["Attempts"] = article.Attempts;
        }

        Set(row, "TriedAt", article.TriedAt);
        Set(row, "AnalyzedAt", article.AnalyzedAt);

        return row;
    }

    public static ArticleRecord Read(TableEntity row) =>
        new()
        {
            Id = row.Required("Id"),
            Name = row.Required("Name"),
            UploadETag = row.Required("UploadETag"),
            Revision = row.GetInt64("Revision") ?? 0,
            LiveRevision = row.GetInt64("LiveRevision") ?? 0,
            Status = Enum.Parse<ArticleStatus>(row.Required("Status")),
            Document = row.GetString("Document"),
            LiveDocument = row.GetString("LiveDocument"),
            Error = row.GetString("Error"),
            Attempts = row.GetInt32("Attempts") ?? 0,
            TriedAt = row.GetDateTimeOffset("TriedAt"),
            LastError = row.GetString("LastError"),
            DuplicateOf = row.GetString("DuplicateOf"),
            Sketch = row.GetString("Sketch"),
            Title = row.GetString("Title"),
            Byline = row.GetString("Byline"),
            Source = row.GetString("Source"),
            PublishedOn = row.GetString("PublishedOn"),
            Language = row.GetString("Language"),
            Script = row.GetString("Script"),
            UploadedAt = row.GetDateTimeOffset("UploadedAt") ?? default,
            AnalyzedAt = row.GetDateTimeOffset("AnalyzedAt"),
            Counts = new ArticleCounts(
                row.GetInt32("Characters") ?? 0,
                row.GetInt32("Sentences") ?? 0,
                row.GetInt32("Paragraphs") ?? 0,
                row.GetInt32("Entities") ?? 0,
                row.GetInt32("Metrics") ?? 0,
                JsonSerializer.Deserialize(
                    row.Required("Repairs"),
                    StorageJson.Readable.IReadOnlyDictionaryStringInt32
                )!
            ),
            Fallbacks = row.GetString("Fallbacks") is { } fallbacks
                ? JsonSerializer.Deserialize(fallbacks, StorageJson.Readable.IReadOnlyListAnalysisFallback)!
                : [],
            HasStaleResults = row.GetBoolean("HasStaleResults") ?? false,
            WasRejected = row.GetBoolean("WasRejected") ?? false,
            IsRemoved = row.GetBoolean("IsRemoved") ?? false,
            RowETag = row.ETag,
        };

    /// <summary>
    /// The one transaction that takes an article from what was read to what it is now, in every order it is listed
    /// in. It fails as a whole when the row is no longer the one that was read.
    /// </summary>
    public static IEnumerable<TableTransactionAction> Change(ArticleRecord? before, ArticleRecord? after)
    {
        var article = (after ?? before)!;
        var idKey = IdKey(article.Id);
        if (before is null)
        {
            yield return Changes.Add(Row(after!, idKey));
        }
        else if (after is null)
        {
            yield return new(TableTransactionActionType.Delete, new TableEntity(Partition, idKey), before.RowETag);
        }
        else
        {
            yield return Changes.Update(Row(after, idKey), before.RowETag);
        }

        var (timeBefore, timeAfter) = (ListKey(before), ListKey(after));
        if (timeBefore is not null && !string.Equals(timeBefore, timeAfter, StringComparison.Ordinal))
        {
            yield return new(TableTransactionActionType.Delete, new TableEntity(Partition, timeBefore), ETag.All);
        }

        if (timeAfter is not null)
        {
            yield return Changes.Upsert(Row(after!, timeAfter));
        }

        if (after is { IsOpen: true })
        {
            yield return Changes.Upsert(Row(after, OpenKey(article.Id)));
        }
        else if (before is { IsOpen: true })
        {
            yield return new(
                TableTransactionActionType.Delete,
                new TableEntity(Partition, OpenKey(article.Id)),
                ETag.All
            );
        }
    }

    private static string? ListKey(ArticleRecord? article) =>
        article is null or { IsRemoved: true } ? null : TimeKey(article);

    private static void Set(TableEntity row, string property, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            row[property] = time;
        }
    }

    private static void Set(TableEntity row, string property, string? value)
    {
        if (value is not null)
        {
            row[property] = LongText.Clip(value).ToString();
        }
    }
}
