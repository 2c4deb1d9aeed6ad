using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the first of several branches that share the noun behind the last one (中国移动广东|、浙江公司): a body's name and the place of
/// its branch are one name there.
/// </summary>
internal sealed class BranchesInRow : IRecognizer
{
    private const int MostPlaces = 8;

    private static readonly WordSet Shared = new([
        "公司",
        "分公司",
        "子公司",
        "省公司",
        "研究所",
        "研究院",
        "研发中心",
        "分院",
        "分行",
        "分部",
        "办事处",
        "电力",
        "校区",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count - 3; i++)
        {
            if (text.IsPlace(i + 1) && ItemJoint.Is(text, i + 2) && IsBody(text, i) && EndsInBranch(text, i + 2))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i + 1), EntityCategory.Organization, 0.7));
            }
        }
    }

    // 电信|甲、乙|分公司: a carrier's trade stands for it where a clause begins.
    private static bool IsBody(TokenizedText text, int token) =>
        !text.IsPlace(token)
        && (
            text.IsOneOf(token, Grammar.Bodies)
            || (text.Tag(token) is "nt" && text[token] is ['中', '国', _, _, ..])
            || (
                text[token] is "电信" or "移动" or "联通" or "铁塔"
                && text.Kind(token - 1) is Segmentation.TokenKind.Mark or Segmentation.TokenKind.Space
            )
        );

    // 、乙、丙和丁|分公司.
    private static bool EndsInBranch(TokenizedText text, int joint)
    {
        for (var i = 0; i < MostPlaces && ItemJoint.Is(text, joint) && text.IsPlace(joint + 1); i++, joint += 2)
        {
            if (text.IsOneOf(joint + 2, Shared))
            {
                return true;
            }
        }
        return false;
    }
}
