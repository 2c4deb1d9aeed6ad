using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>Finds what everybody knows by a Latin name of one word or several (<see cref="LatinNames"/>), and its other versions.</summary>
internal sealed class KnownLatinRecognizer : IRecognizer
{
    private const double Score = 0.65;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            var (length, category) = LatinNames.LongestStart(text.Text.AsSpan(text.Start(i)));
            if (category is not null && text.StartsToken(text.Start(i) + length))
            {
                var last = text.TokenAt(text.Start(i) + length - 1);
                last = category == EntityCategory.Product ? WithRest(text, i, last) : last;
                var known = new Candidate(text.Start(i), text.End(last), category, Score);
                candidates.Add(
                    category == EntityCategory.Event && LatinEventRecognizer.IsHeldIn(text, text.After(last))
                        ? known with
                        {
                            End = text.End(text.After(last)),
                            CoreStart = known.Start,
                            CoreEnd = known.End,
                        }
                        : known
                );
                i = last;
            }
        }
    }

    // Another product of the name: TrustX Hub, TrustX 2.0.
    private static int WithRest(TokenizedText text, int first, int last)
    {
        while (
            text.Mark(last + 1) == ' '
            && text.Kind(last + 2) == TokenKind.Latin
            && last - first < 2 * (LatinRun.MostWords - 1)
            && IsCapitalized(text, last + 2)
        )
        {
            last += 2;
        }
        return LatinVersion.End(text, last);
    }

    private static bool IsCapitalized(TokenizedText text, int token) =>
        char.IsAsciiLetterUpper(text[token][0])
        && text[token].ContainsAnyInRange('a', 'z')
        && !text.IsOneOf(token, Grammar.Codes)
        && !text.IsOneOf(token, Grammar.Bodies);
}
