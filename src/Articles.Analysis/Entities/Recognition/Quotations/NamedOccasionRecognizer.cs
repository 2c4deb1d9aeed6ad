using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// Finds occasions whose name is the quotation beside their class: a storm (台风“海葵”), and a debate or forum that is called
/// by its theme, however long that is (《云上未来》论坛, “我为谁、靠谁”大讨论). The quotation itself names it too.
/// </summary>
internal sealed class NamedOccasionRecognizer : IRecognizer
{
    private const int Longest = 40;

    /// <summary>台风“暴雨红色预警” warns of a storm and calls none.</summary>
    private const int LongestStorm = 4;

    /// <summary>A list of storms is read back over at most this many: the bound that keeps the time linear.</summary>
    private const int MostStorms = 40;

    private static readonly WordSet Storms = new(["台风", "强台风", "超强台风", "热带风暴", "飓风"]);
    private static readonly WordSet Meetings = new([
        "论坛",
        "高峰论坛",
        "大讨论",
        "研讨会",
        "座谈会",
        "峰会",
        "分论坛",
        "主题论坛",
        "专题论坛",
        "发展论坛",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '“', '《'); i < text.Count; i = text.Next(i + 1, '“', '《'))
        {
            if (text.Mark(i) is not ('“' or '《') || text.Partner(i) is not (> 0 and var close))
            {
                continue;
            }
            var (start, end) = (text.End(i), text.Start(close));
            if (end - start is < 2 or > Longest)
            {
                continue;
            }
            if (text.Mark(i) == '“' && end - start <= LongestStorm && IsStorm(text, i))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Event, 0.9));
            }
            // “甲”“乙”发展论坛: called by both.
            else if (
                text.Mark(i) == '“'
                && text.Mark(close + 1) == '“'
                && text.Partner(close + 1) is > 0 and var second
                && Meetings.LongestStart(text.Text.AsSpan(text.End(second))) is > 0 and var tail
            )
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(second) + tail, EntityCategory.Event, 0.9, start, end)
                );
            }
            else if (Meetings.LongestStart(text.Text.AsSpan(text.End(close))) is > 0 and var length)
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(close) + length, EntityCategory.Event, 0.9, start, end)
                );
            }
        }
    }

    // 台风“甲”, and also in 台风“甲”“乙”和“丙”.
    private static bool IsStorm(TokenizedText text, int open)
    {
        var before = open - 1;
        for (var storms = 1; before >= 0 && storms <= MostStorms; storms++)
        {
            before -= text[before] is "和" or "、" or "与" or "及" ? 1 : 0;
            if (text.Mark(before) != '”' || text.Partner(before) is not (> 0 and var other))
            {
                return text.IsOneOf(before, Storms);
            }
            before = other - 1;
        }
        return false;
    }
}
