using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds the units of state groups, which are called by the group in short, a place or a number, and what they are: 国网某省电力,
/// 中铁十八局, 中车某地所.
/// </summary>
internal sealed class GroupUnitRecognizer : IRecognizer
{
    private const int LongestNumber = 3;

    private static readonly WordSet Groups = WordTable.Set("industries", "group");
    private static readonly WordSet Units = WordTable.Set("industries", "unit");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Groups); i < text.Count; i = text.Next(i + 1, Groups))
        {
            if (text.Kind(i) != TokenKind.Word)
            {
                continue;
            }
            var end = text.IsPlace(i + 1) ? text.End(i + 1) : NumberEnd(text.Text, text.End(i));
            if (
                end > 0
                && Units.LongestStart(text.Text.AsSpan(end)) is > 0 and var unit
                && text.StartsToken(end + unit)
            )
            {
                candidates.Add(new Candidate(text.Start(i), end + unit, EntityCategory.Organization, 0.8));
            }
        }
    }

    // 十八局, 38所, 第38所.
    private static int NumberEnd(string text, int start)
    {
        start += start < text.Length && text[start] is '第' ? 1 : 0;
        var length = text.AsSpan(start).IndexOfAnyExcept(NameNumerals.OfEither);
        return length is > 0 and <= LongestNumber ? start + length : 0;
    }
}
