using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Companies;

/// <summary>
/// Finds bodies that everybody knows by a name which no last noun gives away (工信部, 新华社, 腾讯), and the cloud business
/// of such a company (腾讯云).
/// </summary>
internal sealed class KnownBodyRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Grammar.Bodies); i < text.Count; i = text.Next(i + 1, Grammar.Bodies))
        {
            // 日产6200吨: a figure a day, not the car maker.
            if (text[i] is not "日产" || text.Kind(i + 1) != TokenKind.Number)
            {
                var end = text[i + 1] is "云" ? text.End(i + 1) : text.End(i);
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Organization, 0.6));
            }
        }
    }
}
