using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>A meeting without 世界 or its year (世界机器人大会: 机器人大会), a campaign without 活动.</summary>
internal static class MeetingForms
{
    private const int ShortestRest = 5;

    private static readonly WordSet Scopes = new(["世界", "全球", "国际", "中国", "全国"]);

    /// <summary>The short forms of the meeting from a token to another.</summary>
    public static IEnumerable<string> Of(TokenizedText text, int first, int last)
    {
        if (WithoutScope(text, first, last) is { } rest)
        {
            yield return rest;
        }
        if (text[last] is "活动" && text.Start(last) - text.Start(first) >= 6)
        {
            yield return text.Slice(first, last - 1);
        }
    }

    private static string? WithoutScope(TokenizedText text, int first, int last)
    {
        var start = first;
        while (
            start < last
            && (
                text.IsOneOf(start, Scopes)
                || text.Kind(start) == TokenKind.Number
                || text[start] is "年"
                || text.Mark(start) == ' '
                || Brand.IsBody(text, start)
            )
        )
        {
            start++;
        }
        return start > first && text.End(last) - text.Start(start) >= ShortestRest ? text.Slice(start, last) : null;
    }
}
