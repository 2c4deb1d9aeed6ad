using System.Globalization;
using System.Text.Json;
using Articles.Analysis;
using Azure.Data.Tables;

namespace Articles.Storage.Results;

/// <summary>Writes the parts of an analysis as rows of the article's partition and reads them back.</summary>
internal static class ResultRows
{
    public const string Manifest = "manifest";
    public const string Entities = "e|";
    public const string Metrics = "m|";
    public const string Summary = "s|";

    public static string Prefix(string kind, long revision) => $"{kind}{revision:D19}|";

    public static string Key(string kind, long revision, int ordinal) => $"{kind}{revision:D19}|{ordinal:D6}";

    public static int Ordinal(string rowKey) => int.Parse(rowKey.AsSpan(rowKey.Length - 6), CultureInfo.InvariantCulture);

    public static IEnumerable<TableEntity> Of(string id, long revision, ArticleAnalysis analysis)
    {
        for (var i = 0; i < analysis.Entities.Count; i++)
        {
            yield return Row(id, Key(Entities, revision, i), analysis.Entities[i]);
        }

        for (var i = 0; i < analysis.Metrics.Count; i++)
        {
            var row = new TableEntity(id, Key(Metrics, revision, i));
            MetricColumns.Write(row, analysis.Metrics[i]);
            yield return row;
        }

        var summary = new TableEntity(id, Key(Summary, revision, 0));
        LongText.Write(
            summary,
            "Sentences",
            JsonSerializer.Serialize(analysis.Summary, StorageJson.Readable.IReadOnlyListSummarySentence)
        );
        LongText.Write(
            summary,
            "KeyPhrases",
            JsonSerializer.Serialize(analysis.KeyPhrases, StorageJson.Readable.IReadOnlyListString)
        );
        yield return summary;
    }

    public static Entity ReadEntity(TableEntity row) =>
        new(
            row.Required("Name"),
            row.Required("Category"),
            row.GetString("Subcategory"),
            JsonSerializer.Deserialize(LongText.Read(row, "Aliases"), StorageJson.Readable.IReadOnlyListString)!,
            MentionList.Read(LongText.Read(row, "Mentions")),
            row.GetDouble("ConfidenceScore") ?? 0,
            row.GetString("Operator"),
            JsonSerializer.Deserialize(LongText.Read(row, "Roles"), StorageJson.Readable.IReadOnlyListPersonRole)!
        );

    public static StoredSummary ReadSummary(TableEntity row) =>
        new(
            JsonSerializer.Deserialize(LongText.Read(row, "Sentences"), StorageJson.Readable.IReadOnlyListSummarySentence)!,
            JsonSerializer.Deserialize(LongText.Read(row, "KeyPhrases"), StorageJson.Readable.IReadOnlyListString)!
        );

    private static TableEntity Row(string id, string rowKey, Entity entity)
    {
        var row = new TableEntity(id, rowKey)
        {
            ["Name"] = entity.Name,
            ["Category"] = entity.Category,
            ["Count"] = entity.Mentions.Count,
            ["ConfidenceScore"] = entity.ConfidenceScore,
        };
        LongText.Write(row, "Aliases", JsonSerializer.Serialize(entity.Aliases, StorageJson.Readable.IReadOnlyListString));
        LongText.Write(row, "Mentions", MentionList.Write(entity.Mentions));
        LongText.Write(row, "Roles", JsonSerializer.Serialize(entity.Roles, StorageJson.Readable.IReadOnlyListPersonRole));
        if (entity.Subcategory is not null)
        {
            row["Subcategory"] = entity.Subcategory;
        }

        if (entity.Operator is not null)
        {
            row["Operator"] = entity.Operator;
        }

        return row;
    }
}

/// <summary>An article's stored summary.</summary>
/// <param name="Sentences">Up to twenty, highest rank first.</param>
/// <param name="KeyPhrases">Best first.</param>
public sealed record StoredSummary(IReadOnlyList<SummarySentence> Sentences, IReadOnlyList<string> KeyPhrases);
