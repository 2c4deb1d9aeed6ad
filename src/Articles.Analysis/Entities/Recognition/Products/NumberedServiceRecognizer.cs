using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>Finds services that are called by their telephone number: 10086号, 12315热线's bare form 12315号.</summary>
internal sealed class NumberedServiceRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (
                text.Kind(i) == TokenKind.Number
                && text[i].Length is 5
                && text[i + 1] is "号"
                && text[i + 2] is not ("文" or "文件" or "楼" or "线")
            )
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(i + 1), EntityCategory.Product, 0.8, HasEditions: true)
                );
            }
        }
    }
}
