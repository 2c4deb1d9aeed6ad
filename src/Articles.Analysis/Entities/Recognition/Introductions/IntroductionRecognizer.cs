using System.Buffers;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Enumerations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Introductions;

/// <summary>Finds a brand by the sentence that introduces it: 云帆科技是一家…的服务商, 云帆是国内首款…平台.</summary>
internal sealed class IntroductionRecognizer : IRecognizer
{
    private const int MostTokens = 6;
    private const int MostCharacters = 12;
    private const int LongestSentence = 60;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；！\n（");
    private static readonly WordSet Counts = WordTable.Set("introductions", "count");
    private static readonly WordSet Bodies = WordTable.Set("introductions", "body");
    private static readonly WordSet Products = WordTable.Set("introductions", "product");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var first = 0; first < text.Count; first = text.Next(first, '。', '！', '？', '\n') + 1)
        {
            var verb = first;
            while (verb - first <= MostTokens && IsPart(text, verb))
            {
                verb++;
            }
            if (
                verb > first
                && text[verb] is "是"
                && text.Start(verb) - text.Start(first) <= MostCharacters
                && Counts.LongestStart(text.Text.AsSpan(text.Start(verb + 1))) > 0
                && IsName(text, first, verb - 1)
                && Category(text, verb) is { } category
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(verb - 1), category, 0.5));
            }
        }
    }

    // Not 民营企业 and no common word, but words that side by side say nothing else: 极视角科技.
    private static bool IsName(TokenizedText text, int first, int last)
    {
        if (CoordinationRecognizer.IsBrand(text, first, last))
        {
            return true;
        }
        var kinds = 0;
        for (var i = first; i <= last; i++)
        {
            kinds += IsKind(text[i]) ? 1 : 0;
        }
        return last > first
            && 2 * kinds <= last - first + 1
            && !text.IsPlace(first)
            && text.Tag(first) is not ['r' or 'm' or 'p' or 'v', ..];
    }

    private static bool IsKind(ReadOnlySpan<char> word) =>
        Grammar.Generic.Contains(word) || Bodies.LongestEnd(word) > 0 || Products.LongestEnd(word) > 0;

    private static bool IsPart(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Latin
        && text[token] is not "是"
        && PhraseReach.Belongs(text, token);

    // What the sentence's first part ends in.
    private static string? Category(TokenizedText text, int verb)
    {
        var rest = text.Text.AsSpan(text.Start(verb + 1));
        rest = rest[..Math.Min(rest.Length, LongestSentence + 1)];
        var end = rest.IndexOfAny(Ends);
        rest = end < 0 ? rest : rest[..end];
        return rest.Length > LongestSentence ? null
            : Bodies.LongestEnd(rest) > 0 ? EntityCategory.Organization
            : Products.LongestEnd(rest) > 0 ? EntityCategory.Product
            : null;
    }
}
