using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;
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
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var entity in entities.Where(x => x.Category != EntityCategory.Person))
        {
            scores[entity.Name] = NameBonus * entity.Mentions.Count * entity.ConfidenceScore;
        }
        foreach (var (phrase, score) in NounPhrases(text, weights))
        {
            scores.TryAdd(phrase, score);
        }
        var chosen = new List<string>();
        foreach (
            var (phrase, _) in scores
                .OrderByDescending(x => x.Value)
                .ThenBy(x => x.Key, StringComparer.Ordinal)
                .Take(MostPhrases * 4)
        )
        {
            if (
                chosen.Count < MostPhrases
                && !chosen.Exists(x =>
                    x.Contains(phrase, StringComparison.Ordinal) || phrase.Contains(x, StringComparison.Ordinal)
                )
            )
            {
                chosen.Add(phrase);
            }
        }
        return chosen;
    }

    // Runs of two to four nouns that the text uses at least twice.
    private static IEnumerable<(string Phrase, double Score)> NounPhrases(TokenizedText text, WordWeights weights)
    {
        var counts = new Dictionary<string, (int Count, double Weight)>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Count; i++)
        {
            var weight = 0.0;
            for (var last = i; last < i + LongestPhrase && IsPart(text, last); last++)
            {
                weight += weights.Of(text[last]);
                if (last > i && text[last].Length > 1 && text.Tag(last) is ['n', ..] or "vn")
                {
                    var phrase = text.Text.AsSpan(text.Start(i)..text.End(last));
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, phrase, out _);
                    known = (known.Count + 1, weight / (last - i + 1));
                }
            }
        }
        return counts
            .Where(x => x.Value.Count > 1 && x.Value.Weight > 0)
            .Select(x => (x.Key, x.Value.Count * Math.Sqrt(x.Value.Weight)));
    }

    private static bool IsPart(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin || (PhraseWalker.IsNoun(text, token) && text[token].Length > 1);
}
