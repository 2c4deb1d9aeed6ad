using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds what is called by a rare word and AI, where somebody does something with it and nothing goes on behind it: 强化星河AI、.
/// </summary>
internal sealed class BrandedAiRecognizer : IRecognizer
{
    /// <summary>The dictionary's frequency from which a word is a common one: 医疗AI is a field.</summary>
    private const int Common = 500;

    private static readonly WordSet Introducing = WordTable.Set("sequence", "introducing");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, 'A'); i < text.Count; i = text.Next(i + 1, 'A'))
        {
            var brand = text.Before(i);
            if (
                text.Kind(i) == TokenKind.Latin
                && text[i] is "AI"
                && (text.Kind(text.After(i)) == TokenKind.Mark || text.Mark(i + 1) == '\n')
                && brand > 0
                && IsRare(text, brand)
                && (text.IsOneOf(brand - 1, Grammar.Boundaries) || text.IsOneOf(brand - 1, Introducing))
            )
            {
                candidates.Add(new Candidate(text.Start(brand), text.End(i), EntityCategory.Product, 0.5));
            }
        }
    }

    private static bool IsRare(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length is 2 or 3
        && text.Tag(token) is ['n', ..]
        && !text.IsPlace(token)
        && !text.IsOneOf(token, Grammar.Generic)
        && (!Words.All.TryGetValue(text[token], out var word) || Words.Frequency(word) < Common);
}
