namespace Articles.Storage;

/// <summary>The containers and tables of the product. Renaming one is a migration.</summary>
public static class StorageNames
{
    /// <summary>Container of uploads; the blob's name is the article's name.</summary>
    public const string Uploads = "articles";

    /// <summary>Container of normalized articles, <c>{id}.json</c> each.</summary>
    public const string Normalized = "normalized";

    /// <summary>Table of articles: one partition with a row an article, and the orders it is listed in.</summary>
    public const string Articles = "Articles";

    /// <summary>Table of results: a partition an article.</summary>
    public const string Results = "Results";

    /// <summary>Table that finds entities and figures over all articles.</summary>
    public const string Index = "Index";

    /// <summary>Table of all names with their counts, and of the totals.</summary>
    public const string Directory = "Directory";
}
