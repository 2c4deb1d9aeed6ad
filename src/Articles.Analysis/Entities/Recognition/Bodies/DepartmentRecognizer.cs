using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the departments of a government by what they are in charge of and the noun that ends their names, with the level or
/// the place before it if there is one: 市经信局, 统计局, 某省文旅厅.
/// </summary>
internal sealed class DepartmentRecognizer : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Grammar.Departments); i < text.Count; i = text.Next(i + 1, Grammar.Departments))
        {
            if (text[i + 1] is not ("长" or "员"))
            {
                var first = IsLevel(text, i - 1) || text.IsPlace(i - 1) || IsCommittee(text, i - 1) ? i - 1 : i;
                candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Organization, 0.6));
            }
        }
    }

    // 省委网信办: an office of the party's committee.
    private static bool IsCommittee(TokenizedText text, int token) =>
        text[token] is "省委" or "市委" or "区委" or "县委";

    // 各市经信局 are many.
    private static bool IsLevel(TokenizedText text, int token) =>
        text[token] is "省" or "市" or "区" or "县" or "州" or "自治区" or "国家"
        && text[token - 1] is not ("各" or "两" or "多" or "全")
        && text.Kind(token - 1) is not TokenKind.Number;
}
