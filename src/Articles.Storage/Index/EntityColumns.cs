using System.Text.Json;
using Articles.Analysis;
using Articles.Storage.Articles;
using Articles.Storage.Names;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>An entity in an article, as an index row carries it: enough for a card without a second read.</summary>
internal static class EntityColumns
{
    public static void Write(
        TableEntity row,
        ArticleRecord article,
        Entity entity,
        IReadOnlyList<RelatedName> related,
        IReadOnlyList<string> context
    )
    {
        if (context.Count > 0)
        {
            row["Context"] = LongText.Clip(string.Join('\n', context)).ToString();
        }

        row["Name"] = LongText.Clip(entity.Name).ToString();
        row["Category"] = entity.Category;
        row["Mentions"] = entity.Mentions.Count;
        row["UploadedAt"] = article.UploadedAt;
        LongText.Write(
            row,
            "Aliases",
            JsonSerializer.Serialize(entity.Aliases, StorageJson.Readable.IReadOnlyListString)
        );
        LongText.Write(
            row,
            "Roles",
            JsonSerializer.Serialize(entity.Roles, StorageJson.Readable.IReadOnlyListPersonRole)
        );
        var others = related.Where(r => r.Name != entity.Name || r.Category != entity.Category).ToList();
        LongText.Write(row, "Related", JsonSerializer.Serialize(others, StorageJson.Readable.IReadOnlyListRelatedName));
        if (entity.Operator is not null)
        {
            row["Operator"] = entity.Operator;
        }

        if (article.Title is not null)
        {
            row["Title"] = LongText.Clip(article.Title).ToString();
        }

        if (article.PublishedOn is not null)
        {
            row["PublishedOn"] = article.PublishedOn;
        }
    }

    public static EntityInArticle Read(TableEntity row) =>
        new(
            row.Required("ArticleId"),
            row.Required("Name"),
            row.Required("Category"),
            row.GetInt32("Mentions") ?? 0,
            JsonSerializer.Deserialize(LongText.Read(row, "Aliases"), StorageJson.Readable.IReadOnlyListString)!,
            JsonSerializer.Deserialize(LongText.Read(row, "Roles"), StorageJson.Readable.IReadOnlyListPersonRole)!,
            JsonSerializer.Deserialize(LongText.Read(row, "Related"), StorageJson.Readable.IReadOnlyListRelatedName)!,
            row.GetString("Operator"),
            row.GetString("Title"),
            row.GetString("PublishedOn"),
            row.GetDateTimeOffset("UploadedAt") ?? default,
            (row.GetString("Context") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
}

/// <summary>An entity as one article has it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Name">Its fullest form there.</param>
/// <param name="Category">Its category there.</param>
/// <param name="Mentions">How often it is mentioned.</param>
/// <param name="Aliases">Its other forms there.</param>
/// <param name="Roles">People with a title in it.</param>
/// <param name="Related">The article's foremost other names.</param>
/// <param name="Operator">Who runs it.</param>
/// <param name="Title">The article's headline.</param>
/// <param name="PublishedOn">The article's date, <c>yyyy-MM-dd</c>.</param>
/// <param name="UploadedAt">When the article was uploaded (UTC).</param>
/// <param name="Context">Of a person: what tells him from another of his name.</param>
public sealed record EntityInArticle(
    string ArticleId,
    string Name,
    string Category,
    int Mentions,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<PersonRole> Roles,
    IReadOnlyList<RelatedName> Related,
    string? Operator,
    string? Title,
    string? PublishedOn,
    DateTimeOffset UploadedAt,
    IReadOnlyList<string> Context
) : INamed
{
    /// <inheritdoc />
    IEnumerable<string> INamed.OtherForms => Aliases;
}

/// <summary>A name that appears with another.</summary>
/// <param name="Name">The name.</param>
/// <param name="Category">Its category.</param>
public sealed record RelatedName(string Name, string Category);
