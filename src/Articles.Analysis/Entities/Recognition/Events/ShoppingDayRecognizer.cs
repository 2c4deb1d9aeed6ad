using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds the shopping festivals that are called by their date: “618” in quotation marks or before 大促 and the like, 双11 with
/// or without a space.
/// </summary>
internal sealed class ShoppingDayRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '1', '6'); i < text.Count; i = text.Next(i + 1, '1', '6'))
        {
            if (text.Kind(i) != TokenKind.Number)
            {
                continue;
            }
            var before = text.Before(i);
            if (text[i] is "11" or "12" && text[before] is "双")
            {
                candidates.Add(new Candidate(text.Start(before), text.End(i), EntityCategory.Event, 0.6));
            }
            else if (text[i] is "618" && (IsQuoted(text, i) || text[i + 1] is "大促" or "购物节" or "期间" or "年中"))
            {
                // 京东618: whose festival it is.
                var first = PhraseWords.IsKnownBody(text, before) ? before : i;
                candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Event, 0.6));
            }
        }
    }

    private static bool IsQuoted(TokenizedText text, int token) =>
        text.Mark(token - 1) == '“' && text.Mark(token + 1) == '”';
}
