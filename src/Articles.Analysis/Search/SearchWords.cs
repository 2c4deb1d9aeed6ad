using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Search;

/// <summary>
/// The words that articles and queries are matched by, lower case. Chinese needs no spaces: a text is divided into
/// words, a longer word is also found by the words inside it, and two neighbouring characters that belong to no word
/// (most names) count as one. Words of grammar (的, 和, 在) say nothing and are left out.
/// </summary>
public static class SearchWords
{
    /// <summary>Longest word that is kept, in UTF-16 code units; a longer one keeps its beginning.</summary>
    public const int Longest = 32;

    /// <summary>The words of a text and where they stand, in text order, each as often as it stands there.</summary>
    /// <param name="text">Simplified, half-width text.</param>
    public static IEnumerable<SearchWord> Of(string text)
    {
        var tokens = Segmenter.Segment(text, Grammar.Vocabulary);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Latin or TokenKind.Number when token.Length > 1:
                    yield return Word(text, token.Offset, token.Length);
                    break;
                case TokenKind.Word when token.Length > 1:
                    if (!IsGrammatical(token.Tag))
                    {
                        yield return Word(text, token.Offset, token.Length);
                    }
                    foreach (var (offset, length) in Inside(text, token))
                    {
                        yield return Word(text, offset, length);
                    }
                    break;
                case TokenKind.Word when i + 1 < tokens.Length && IsLoose(token) && IsLoose(tokens[i + 1]):
                    yield return Word(text, token.Offset, token.Length + tokens[i + 1].Length);
                    break;
            }
        }
    }

    /// <summary>The words that an article must have to be found by a query: no words inside words.</summary>
    /// <param name="query">Simplified, half-width text.</param>
    public static IReadOnlyList<string> OfQuery(string query)
    {
        var words = new List<string>();
        var end = 0;
        foreach (var word in Of(query))
        {
            if (word.Offset + word.Length > end)
            {
                words.Add(word.Text);
                end = word.Offset + word.Length;
            }
        }
        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    private static SearchWord Word(string text, int offset, int length) =>
        new(text.Substring(offset, Math.Min(length, Longest)).ToLowerInvariant(), offset, length);

    // Words that share the beginning or the end of a longer one (中国, 电信 in 中国电信); what lies across is chance.
    private static List<(int Offset, int Length)> Inside(string text, Token token)
    {
        var found = new List<(int, int)>();
        for (var at = token.Offset; at < token.End - 1; at++)
        {
            foreach (var (length, value) in Words.All.Prefixes(text.AsSpan(at, token.End - at)))
            {
                var isEdge = at == token.Offset || at + length == token.End;
                if (length > 1 && length < token.Length && isEdge && !IsGrammatical(Words.Tag(value)))
                {
                    found.Add((at, length));
                }
            }
        }
        return found;
    }

    private static bool IsLoose(Token token) =>
        token is { Kind: TokenKind.Word, Length: 1, Tag: not ['u' or 'p' or 'c' or 'y' or 'r' or 'q', ..] };

    // Particles, prepositions, conjunctions, adverbs, pronouns, interjections, classifiers.
    private static bool IsGrammatical(string tag) =>
        tag is ['u' or 'p' or 'c' or 'd' or 'r' or 'y' or 'e' or 'o' or 'q', ..];
}

/// <summary>A word in a text.</summary>
/// <param name="Text">The word, lower case.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is there, in UTF-16 code units.</param>
public sealed record SearchWord(string Text, int Offset, int Length);
