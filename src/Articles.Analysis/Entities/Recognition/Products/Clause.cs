using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>Tells what is a clause, and no name: a pronoun or the preposition of a place stands in it (位于我县的某项目, 分别在各地).</summary>
internal static class Clause
{
    /// <summary>Whether a stretch is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    public static bool Is(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (
                text[i] is "位于" or "在" or "于" or "各" or "该" or "分别"
                // 我的某地 is what apps are called.
                || (text[i] is "我" && text[i + 1] is not "的")
            )
            {
                return true;
            }
        }
        return false;
    }
}
