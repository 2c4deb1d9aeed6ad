using System.Globalization;
using Articles.Storage.Articles;
using Articles.Storage.Keys;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>A text as an index row carries it: filed under each of its keys, the earliest upload first.</summary>
internal static class SketchColumns
{
    public static string Prefix(string key) => $"{IndexRows.Alike}{KeyEncoding.Encode(key)}|";

    public static string RowKey(string key, ArticleRecord article) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(key)}{article.UploadedAt.UtcTicks:D19}|{article.Id}");

    public static void Write(TableEntity row, ArticleRecord article)
    {
        row["Sketch"] = article.Sketch!;
        row["UploadedAt"] = article.UploadedAt;
    }

    public static ArticleSketch Read(TableEntity row) =>
        new(row.Required("ArticleId"), row.GetDateTimeOffset("UploadedAt") ?? default, row.Required("Sketch"));
}

/// <summary>The text of an article, to be compared with another.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="UploadedAt">When it was uploaded (UTC).</param>
/// <param name="Sketch">See <see cref="ArticleRecord.Sketch"/>.</param>
public sealed record ArticleSketch(string ArticleId, DateTimeOffset UploadedAt, string Sketch);
