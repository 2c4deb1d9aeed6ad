using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// What a firm is called by itself whose name begins with its owner's: 某某集团云帆电力有限公司 is 云帆, and 云帆电力.
/// </summary>
internal static class OwnedFirms
{
    /// <summary>Adds the firm's own names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The full name's first token.</param>
    /// <param name="end">The last token before the trade and the firm's form.</param>
    /// <param name="last">The full name's last token.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Add(TokenizedText text, int first, int end, int last, List<string> forms)
    {
        if (end <= first || end == last || !text.IsOneOf(first, Grammar.Bodies) || !Brand.Says(text, first + 1, end))
        {
            return;
        }
        forms.Add(text.Slice(first + 1, end));
        if (end < last - 1 && text[last].EndsWith("公司"))
        {
            forms.Add(text.Slice(first + 1, last - 1));
        }
    }
}
