using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds the shops of a chain, which are called by the firm and where they are: 甲超市丙路店, 甲家丁城店.</summary>
internal sealed class ShopRecognizer : IRecognizer
{
    private const int Longest = 4;

    private static readonly WordSet Known = KnownNames.Of(EntityCategory.Product);
    private static readonly WordSet Shops = new(["店", "旗舰店", "分店"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(2, Shops); i < text.Count; i = text.Next(i + 1, Shops))
        {
            if (
                text.Kind(i - 1) == TokenKind.Word
                && text[i - 1].Length is >= 2 and <= Longest
                && (text.IsPlace(i - 1) || text.Tag(i - 1) is "ns" || MayBePlace(text, i - 1, i))
                && text.IsOneOf(i - 2, Grammar.Bodies)
            )
            {
                candidates.Add(new Candidate(text.Start(i - 2), text.End(i), EntityCategory.Location, 0.7));
            }
        }
    }

    // 甲手机|乙商城|旗舰店 is a page of the web.
    private static bool MayBePlace(TokenizedText text, int token, int shop) =>
        text.Tag(token) is "nr" or "nz"
        && text[shop] is not "旗舰店"
        && !text.IsOneOf(token, Grammar.Bodies)
        && !text.IsOneOf(token, Known);
}
