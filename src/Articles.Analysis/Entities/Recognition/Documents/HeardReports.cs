using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>
/// Finds reports that somebody hears, called by their place or year and what they tell of: 听取和审议|甲市2023年上半年计划执行情况的报告.
/// </summary>
internal sealed class HeardReports : IRecognizer
{
    private const int ShortestTopic = 8;
    private const int LongestTopic = 40;

    private static readonly WordSet Hearing = new(["听取", "审议", "审查", "批准", "审议通过", "审查批准", "表决通过"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var report = text.Next(2, '报'); report < text.Count; report = text.Next(report + 1, '报'))
        {
            if (text[report] is "报告" && text[report - 1] is "的" && StartOf(text, report - 1) is >= 0 and var first)
            {
                candidates.Add(new Candidate(text.Start(first), text.End(report), EntityCategory.Document, 0.7));
            }
        }
    }

    // The first token behind the verb; -1 where nobody hears it, or it tells of no place and no year.
    private static int StartOf(TokenizedText text, int of)
    {
        for (
            var i = of - 1;
            i > 0
                && text.Kind(i) is TokenKind.Word or TokenKind.Number
                && text[i] is not ("关于" or "的" or "提出" or "提交" or "所作" or "作")
                && text.Start(of) - text.Start(i) <= LongestTopic;
            i--
        )
        {
            var verb = text[i - 1] is "了" ? i - 2 : i - 1;
            if (text.IsOneOf(verb, Hearing))
            {
                return
                    text.Start(of) - text.Start(i) >= ShortestTopic
                    && (text.IsPlace(i) || text[i + 1] is "年" or "年度")
                    ? i
                    : -1;
            }
        }
        return -1;
    }
}
