using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the branches of banks and of the tax service, whose names hold the whole body's: 甲银行某省分行, 农行某地支行,
/// 国家税务总局某市税务局.
/// </summary>
internal sealed class BranchRecognizer : IRecognizer
{
    private const int MostBetween = 5;
    private const int Longest = 10;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '行', '局'); i < text.Count; i = text.Next(i + 1, '行', '局'))
        {
            var tax = text[i] is "国家税务总局";
            if ((tax || IsBank(text[i])) && Last(text, i, tax) is > 0 and var last)
            {
                candidates.Add(new Candidate(text.Start(i), text.End(last), EntityCategory.Organization, 0.9));
            }
        }
    }

    // 工行, 工商银行, 中国工商银行: a group's name that ends so. 人行 is none of these.
    private static bool IsBank(ReadOnlySpan<char> word) =>
        word is [.., '银', '行'] && word.Length > 2
        || (word is [_, '行'] && GroupNames.At(word, out var length).Length > 0 && length == word.Length);

    // The noun that ends the branch's name, with places and small words between; -1 if there is none.
    private static int Last(TokenizedText text, int bank, bool tax)
    {
        for (var i = bank + 1; i <= bank + MostBetween && i < text.Count; i++)
        {
            if (i > bank + 1 && (tax ? text[i] is "税务局" : text[i] is "分行" or "支行"))
            {
                return i;
            }
            if (
                text.Kind(i) != TokenKind.Word
                || text.End(i) - text.End(bank) > Longest
                || !(text.IsPlace(i) || text[i].Length == 1 || text.Tag(i) is ['n', ..])
                || text.Tag(i) is "u" or "uj" or "p" or "c"
            )
            {
                return -1;
            }
        }
        return -1;
    }
}
