using Articles.Lexicon;

namespace Articles.Analysis.Search;

/// <summary>
/// Chooses the words by which an article is found, from its title, text, names and key phrases, and weighs them: how
/// often it uses them, how rare they are elsewhere, and where they stand.
/// </summary>
public static class SearchTermFinder
{
    /// <summary>
    /// Words of one article at most, the weightiest: each is a row that costs a write. An article of five thousand
    /// characters has some thousand; more come from collections that are no article.
    /// </summary>
    public const int MostTerms = 1000;

    private const double TitleBoost = 1.6;
    private const double NameBoost = 1.3;

    // The dictionary's rarest words lie near this; unknown ones (names) are as telling.
    private const double Rarest = 16;

    /// <summary>Finds an article's search terms, weightiest first.</summary>
    public static IReadOnlyList<SearchTerm> Find(ArticleText article, ArticleAnalysis analysis)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        foreach (var word in SearchWords.Of(article.Text))
        {
            uses[word.Text] = uses.TryGetValue(word.Text, out var use)
                ? use with
                {
                    Count = use.Count + 1,
                }
                : new Use(1, word.Offset, word.Length, 1);
        }
        foreach (var entity in analysis.Entities)
        {
            foreach (var form in entity.Mentions.GroupBy(m => m.Text, StringComparer.Ordinal))
            {
                AddName(uses, form.Key, form.Count(), form.First().Offset);
            }
        }
        foreach (var phrase in analysis.KeyPhrases)
        {
            var offset = article.Text.IndexOf(phrase, StringComparison.Ordinal);
            AddName(uses, phrase, 1, Math.Max(0, offset));
        }
        // Words around a place are cut out for the chosen ones alone: a collection has many times as many.
        return
        [
            .. uses.Select(u => (Word: u.Key, Place: u.Value, Weight: Weigh(u.Key, u.Value, article.Title)))
                .OrderByDescending(u => u.Weight)
                .ThenBy(u => u.Word, StringComparer.Ordinal)
                .Take(MostTerms)
                .Select(u => new SearchTerm(
                    u.Word,
                    u.Weight,
                    SearchSnippet.Around(article.Text, u.Place.Offset, u.Place.Length)
                )),
        ];
    }

    // A name is found as a whole, also where its words alone would not lead to it.
    private static void AddName(Dictionary<string, Use> uses, string name, int count, int offset)
    {
        var text = name.ToLowerInvariant();
        if (text.Length is > 0 and <= SearchWords.Longest)
        {
            var known = uses.GetValueOrDefault(text, new Use(0, offset, name.Length, 1));
            uses[text] = known with { Count = Math.Max(known.Count, count), Boost = NameBoost };
        }
    }

    private static int Weigh(string word, Use use, string? title)
    {
        var rareness = Words.All.TryGetValue(word, out var value) ? -Words.LogProbability(value) / Rarest : 1;
        var frequency = use.Count / (use.Count + 1.5);
        var inTitle = title is not null && title.Contains(word, StringComparison.OrdinalIgnoreCase);
        var weight = rareness * frequency * use.Boost * (inTitle ? TitleBoost : 1) / (NameBoost * TitleBoost);
        return Math.Clamp((int)(weight * SearchTerm.MostWeight), 1, SearchTerm.MostWeight);
    }

    private sealed record Use(int Count, int Offset, int Length, double Boost);
}
