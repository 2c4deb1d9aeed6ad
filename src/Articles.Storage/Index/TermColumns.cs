using System.Globalization;
using Articles.Analysis.Search;
using Articles.Storage.Articles;
using Articles.Storage.Keys;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// A word that an article is found by, as an index row carries it: enough for a list of results without a second
/// read. Under a word, the articles that are most about it come first.
/// </summary>
internal static class TermColumns
{
    private const int LongestTitle = 120;

    public static string Prefix(string key) => $"{IndexRows.Found}{KeyEncoding.Encode(key)}|";

    public static string RowKey(string key, int weight, string articleId) => Prefix(key) + Position(weight, articleId);

    /// <summary>Where an article stands among those found: by falling weight, then by id.</summary>
    public static string Position(int weight, string articleId) =>
        string.Create(CultureInfo.InvariantCulture, $"{SearchTerm.MostWeight - weight:D3}|{articleId}");

    public static void Write(TableEntity row, ArticleRecord article, SearchTerm term)
    {
        row["Weight"] = term.Weight;
        row["Snippet"] = term.Snippet;
        if (article.Title is { } title)
        {
            row["Title"] = LongText.Clip(title, LongestTitle).ToString();
        }
    }

    public static ArticleFound Read(TableEntity row) =>
        new(
            row.Required("ArticleId"),
            row.GetString("Title"),
            row.GetString("Snippet") ?? "",
            row.GetInt32("Weight") ?? 0
        );
}

/// <summary>An article that a search found.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Title">Its headline, up to 120 characters.</param>
/// <param name="Snippet">The words around the place that shows best why.</param>
/// <param name="Weight">1 to 999: how much the article is about what was looked for.</param>
public sealed record ArticleFound(string ArticleId, string? Title, string Snippet, int Weight)
{
    /// <summary>Where it stands among all that were found.</summary>
    public string Position => TermColumns.Position(Weight, ArticleId);
}
