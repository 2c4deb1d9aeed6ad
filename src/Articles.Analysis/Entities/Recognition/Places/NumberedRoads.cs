using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds roads that are called by their class and number, as GB/T 917 numbers them: 206国道, G206国道, 国道206线, 省道304线.
/// 206国道 is one road; 3条国道 are counted.
/// </summary>
internal sealed class NumberedRoads : IRecognizer
{
    private const int ShortestNumber = 2;
    private const int LongestNumber = 5;
    private const string Line = "线";

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = s.IndexOf('道'); at >= 0; at = s.IndexOf('道', at + 1))
        {
            if (at == 0 || s[at - 1] is not ('国' or '省' or '县' or '乡'))
            {
                continue;
            }
            if (NumberBefore(text, at - 1) is >= 0 and var start)
            {
                candidates.Add(new Candidate(start, at + 1, EntityCategory.Location, 0.8));
            }
            else if (NumberBehind(text, at + 1) is > 0 and var end)
            {
                candidates.Add(new Candidate(at - 1, end, EntityCategory.Location, 0.8));
            }
        }
    }

    /// <summary>Whether such a road begins at a token.</summary>
    public static bool BeginsAt(TokenizedText text, int token) =>
        IsClass(text[token + 1]) ? IsNumber(text, token) : IsClass(text[token]) && IsNumber(text, token + 1);

    private static bool IsClass(ReadOnlySpan<char> word) => word is "国道" or "省道" or "县道" or "乡道";

    // Where the number right before an offset begins; -1 if none ends there.
    private static int NumberBefore(TokenizedText text, int end)
    {
        if (end == 0 || !text.StartsToken(end))
        {
            return -1;
        }
        var token = text.TokenAt(end - 1);
        return IsNumber(text, token) ? text.Start(token) : -1;
    }

    // Behind the number at an offset, with 线 if that follows; 0 if there is none.
    private static int NumberBehind(TokenizedText text, int start)
    {
        if (start >= text.Text.Length || !text.StartsToken(start))
        {
            return 0;
        }
        var token = text.TokenAt(start);
        return !IsNumber(text, token) ? 0
            : text[token + 1] is Line ? text.End(token + 1)
            // 国道206公里 is a length.
            : text.Kind(token + 1) is TokenKind.Mark or TokenKind.Space ? text.End(token)
            : 0;
    }

    private static bool IsNumber(TokenizedText text, int token) =>
        text[token].Length is >= ShortestNumber and <= LongestNumber
        && (
            (text.Kind(token) == TokenKind.Number && !text[token].ContainsAnyExceptInRange('0', '9'))
            || (
                text.Kind(token) == TokenKind.Latin
                && text[token] is ['G' or 'S' or 'X' or 'Y', .. var digits]
                && digits.Length >= ShortestNumber
                && !digits.ContainsAnyExceptInRange('0', '9')
            )
        );
}
