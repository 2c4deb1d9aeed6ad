using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>Finds meetings and fairs that are called by capitals and a year: CES 2024, 2021 MWC.</summary>
internal sealed class LatinEventRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (!IsAcronym(text[i]) || text.IsOneOf(i, Grammar.Codes))
            {
                continue;
            }
            var (before, after) = (text.Before(i), text.After(i));
            if (IsHeldIn(text, after))
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(after), EntityCategory.Event, 0.6, text.Start(i), text.End(i))
                );
            }
            else if (
                IsYear(text, before)
                && text.Kind(after) != TokenKind.Latin
                && !Phrases.PhraseWords.IsNoun(text, after)
            )
            {
                candidates.Add(
                    new Candidate(
                        text.Start(before),
                        text.End(i),
                        EntityCategory.Event,
                        0.6,
                        text.Start(i),
                        text.End(i)
                    )
                );
            }
        }
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 6 && !word.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a token is the year behind a meeting's name.</summary>
    public static bool IsHeldIn(TokenizedText text, int token) => IsYear(text, token) && text[token + 1] is not "年";

    private static bool IsYear(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Number && text[token] is ['2', '0', _, _] or ['1', '9', _, _];
}
