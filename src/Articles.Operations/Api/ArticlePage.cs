namespace Articles.Operations.Api;

/// <summary>An article as the list has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record ListedArticle(string Id, string Name);

/// <summary>A page of the list.</summary>
/// <param name="Items">The articles, newest upload first.</param>
/// <param name="ContinuationToken">What the next page is asked for with; null at the end.</param>
internal sealed record ArticlePage(IReadOnlyList<ListedArticle> Items, string? ContinuationToken);
