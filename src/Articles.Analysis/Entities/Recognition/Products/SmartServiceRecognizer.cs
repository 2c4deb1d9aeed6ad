using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds systems that are called by 智慧 and their trade alone, where a clause tells what they do or hold: 智慧城管接入…,
/// 智慧水务数据总量….
/// </summary>
internal sealed class SmartServiceRecognizer : IRecognizer
{
    private static readonly WordSet Trades = WordTable.Set("trades", "smart");
    private static readonly WordSet Deeds = WordTable.Set("trades", "deed");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '智'); i < text.Count; i = text.Next(i + 1, '智'))
        {
            if (
                Last(text, i) is >= 0 and var last
                && text.IsOneOf(last + 1, Deeds)
                && (i == 0 || text.Kind(i - 1) == TokenKind.Mark || text.IsPlace(i - 1))
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(last), EntityCategory.Product, 0.5));
            }
        }
    }

    // The name's last token: 智慧|城管 or 智慧城管; -1 if none begins here.
    private static int Last(TokenizedText text, int token) =>
        text[token] is "智慧" ? (text.IsOneOf(token + 1, Trades) ? token + 1 : -1)
        : text[token] is ['智', '慧', _, ..] && Trades.Contains(text[token][2..]) ? token
        : -1;
}
