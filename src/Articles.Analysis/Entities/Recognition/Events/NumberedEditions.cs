using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Takes the edition into the name of the meeting that it stands before: in digits (第20届甲博览会) or one word, where the name is a
/// known one (首届甲博会, 第二届甲博会, 2024甲博会).
/// </summary>
internal sealed class NumberedEditions : IRecognizer
{
    private const int LongestNumber = 3;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var candidate = candidates[i];
            if (candidate.Category != EntityCategory.Event || !text.StartsToken(candidate.Start))
            {
                continue;
            }
            var token = text.TokenAt(candidate.Start);
            // 第|20届甲博览会: the walk to the name's beginning may have passed 届.
            var number = text[token + 1] is "届" ? token : token - 2;
            if (
                number > 0
                && text[number + 1] is "届"
                && text.Kind(number) == TokenKind.Number
                && text[number].Length <= LongestNumber
                && text[number - 1] is "第"
            )
            {
                candidates.Add(candidate with { Start = text.Start(number - 1) });
            }
            else if (text[token - 1] is ['第', _, .., '届'] or "首届" || IsYear(text, token - 1))
            {
                candidates.Add(candidate with { Start = text.Start(token - 1) });
            }
        }
    }

    // 2024数博会, with nothing between.
    private static bool IsYear(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Number
        && text[token] is ['2', '0', >= '0' and <= '9', >= '0' and <= '9']
        && text.End(token) == text.Start(token + 1);
}
