using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Takes the year into the name of a meeting that it stands before (2031年江州马拉松赛, 2031年度招商大会): the one of that year, where
/// awards are the same every year, and a number says which one it is already (第六届甲大会). An abbreviation in
/// brackets is that of all years' (2031年世界丙大会（WBC）).
/// </summary>
internal sealed class DatedEvents : IRecognizer
{
    private const int ShortestMeeting = 6;

    // What goes by its name alone: awards, campaigns, sessions that a number in their names tells apart.
    private static readonly WordSet Undated = new([
        "奖",
        "奖章",
        "奖状",
        "称号",
        "行动",
        "活动",
        "会议",
        "节",
        "全会",
        "代表大会",
        "党代会",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var candidate = candidates[i];
            if (
                candidate.Category == EntityCategory.Event
                && candidate.Length >= ShortestMeeting
                && !candidate.HasCore
                && text.StartsToken(candidate.Start)
                && YearBefore(text, text.TokenAt(candidate.Start)) is >= 0 and var year
                && Undated.LongestEnd(text.Text.AsSpan(candidate.Start, candidate.Length)) == 0
                && EventEdition.Of(FirstOfTwo(text.Text.AsSpan(candidate.Start, candidate.Length))).Number == 0
                && (candidate.End == text.Text.Length || text.Text[candidate.End] is not ('（' or '('))
            )
            {
                candidates.Add(candidate with { Start = text.Start(year) });
            }
        }
    }

    // 2031年甲大会暨首届乙节: the number is that of the other one.
    private static ReadOnlySpan<char> FirstOfTwo(ReadOnlySpan<char> name) =>
        name.IndexOf('暨') is > 0 and var joint ? name[..joint] : name;

    /// <summary>
    /// 2031|年, 2031|年度, or 2031 alone: the token that the year before another begins at; -1 if none stands there.
    /// </summary>
    public static int YearBefore(TokenizedText text, int token)
    {
        var year = text[token - 1] is "年" or "年度" ? token - 2 : token - 1;
        return
            text.Kind(year) == TokenKind.Number
            && text[year] is ['1' or '2', _, _, _]
            && !text[year].ContainsAnyExceptInRange('0', '9')
            ? year
            : -1;
    }
}
