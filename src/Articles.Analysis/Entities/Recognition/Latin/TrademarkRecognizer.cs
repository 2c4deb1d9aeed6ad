using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>
/// Finds names in Latin letters that the sign of a trade mark follows, which only names of products do: TrustX®, and with the noun of
/// their class behind it (TrustX®平台, which is called TrustX®).
/// </summary>
internal sealed class TrademarkRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var sign = text.Next(1, '®', '™'); sign < text.Count; sign = text.Next(sign + 1, '®', '™'))
        {
            // A firm's name may have the sign too.
            if (text.Kind(sign - 1) == TokenKind.Latin && !text.IsOneOf(sign - 1, Grammar.Bodies))
            {
                var (start, end) = (text.Start(sign - 1), text.End(sign));
                var noun = text[sign + 1] is "体系" ? sign + 1 : LatinClass.End(text, sign);
                candidates.Add(
                    noun > sign
                        ? new Candidate(start, text.End(noun), EntityCategory.Product, 0.9, start, end)
                        : new Candidate(start, end, EntityCategory.Product, 0.9)
                );
            }
        }
    }
}
