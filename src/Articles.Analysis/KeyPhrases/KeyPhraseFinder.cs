using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Summary;

namespace Articles.Analysis.KeyPhrases;

/// <summary>Finds the phrases that tell what an article is about: its names, and noun phrases that it repeats.</summary>
internal static class KeyPhraseFinder
{
    private const int MostPhrases = 20;
    private const int LongestPhrase = 4;
    private const double NameBonus = 10;

    /// <summary>The phrases, best first.</summary>
    public static IReadOnlyList<string> Find(TokenizedText text, IReadOnlyList<Entity> entities, WordWeights weights)
    {
        using var lentScores = LentMap<string, double>.Take();
        var scores = lentScores.Items;
        foreach (var entity in entities)
        {
            if (entity.Category != EntityCategory.Person)
            {
                scores[entity.Name] = NameBonus * entity.Mentions.Count * entity.ConfidenceScore;
            }
        }
        AddNounPhrases(text, weights, scores);
        using var lentRanked = LentList<(double Score, string Phrase)>.Take();
        var ranked = lentRanked.Items;
        foreach (var (phrase, score) in scores)
        {
            ranked.Add((score, phrase));
        }
        ranked.Sort(
            static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : string.CompareOrdinal(x.Phrase, y.Phrase)
        );
        var chosen = new List<string>(Math.Min(MostPhrases, ranked.Count));
        for (var i = 0; i < Math.Min(MostPhrases * 4, ranked.Count) && chosen.Count < MostPhrases; i++)
        {
            if (!SharesWords(ranked[i].Phrase, chosen))
            {
                chosen.Add(ranked[i].Phrase);
            }
        }
        return chosen;
    }

    private static bool SharesWords(string phrase, List<string> chosen)
    {
        foreach (var other in chosen)
        {
            if (other.Contains(phrase, StringComparison.Ordinal) || phrase.Contains(other, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    // Runs of two to four nouns that the text uses at least twice.
    private static void AddNounPhrases(TokenizedText text, WordWeights weights, Dictionary<string, double> scores)
    {
        using var phrases = TextStretches.Take(text.Text);
        using var lent = LentList<(int Count, double Weight)>.Take();
        var counts = lent.Items;
        var end = 0;
        for (var i = 0; i < text.Count; i++)
        {
            // What may stand in a phrase ends at the first token that may not.
            for (end = Math.Max(end, i); end < i + LongestPhrase && IsPart(text, end); end++) { }
            var weight = 0.0;
            for (var last = i; last < end; last++)
            {
                weight += weights.Of(text, last);
                if (last > i && text[last].Length > 1 && text.Tag(last) is ['n', ..] or "vn")
                {
                    var phrase = phrases.Add(text.Start(i), text.End(last) - text.Start(i));
                    if (phrase == counts.Count)
                    {
                        counts.Add(default);
                    }
                    counts[phrase] = (counts[phrase].Count + 1, weight / (last - i + 1));
                }
            }
        }
        for (var phrase = 0; phrase < counts.Count; phrase++)
        {
            if (counts[phrase] is { Count: > 1, Weight: > 0 })
            {
                var score = counts[phrase].Count * Math.Sqrt(counts[phrase].Weight);
                scores.TryAdd(phrases[phrase].ToString(), score);
            }
        }
    }

    private static bool IsPart(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin || (PhraseWords.IsNoun(text, token) && text[token].Length > 1);
}
