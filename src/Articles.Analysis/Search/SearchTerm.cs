namespace Articles.Analysis.Search;

/// <summary>A word by which an article is found.</summary>
/// <param name="Text">The word, lower case.</param>
/// <param name="Weight">1 to 999: how much the article is about it.</param>
/// <param name="Snippet">The words around the place that shows it best.</param>
public sealed record SearchTerm(string Text, int Weight, string Snippet)
{
    /// <summary>The greatest weight.</summary>
    public const int MostWeight = 999;
}
