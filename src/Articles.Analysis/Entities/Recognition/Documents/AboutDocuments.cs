using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>
/// Finds documents that are called by what they are about, without 《》, where they are issued or carried out: 印发|关于加快数字经济
/// 发展的若干意见.
/// </summary>
internal sealed class AboutDocuments : IRecognizer
{
    private const int ShortestTopic = 4;
    private const int LongestTopic = 40;
    private const int LongestName = 48;

    private static readonly WordSet Issuing = WordTable.Set("plans", "issuing");
    private static readonly WordSet Kinds = WordTable.Set("plans", "about");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var lastEnd = -1;
        for (var about = text.Next(0, '关'); about < text.Count; about = text.Next(about + 1, '关'))
        {
            if (
                text[about] is "关于"
                && (IsIssued(text, about) || IsJoined(text, about, lastEnd))
                && EndOf(text, about) is > 0 and var last
                && text.End(last) - text.Start(about) <= LongestName
            )
            {
                candidates.Add(new Candidate(text.Start(about), text.End(last), EntityCategory.Document, 0.7));
                lastEnd = last;
            }
        }
    }

    private static bool IsIssued(TokenizedText text, int about) =>
        text.IsOneOf(about - 1, Issuing) || (text[about - 1] is "了" && text.IsOneOf(about - 2, Issuing));

    // 审议通过关于甲的方案和|关于乙的决定.
    private static bool IsJoined(TokenizedText text, int about, int lastEnd) =>
        lastEnd >= 0
        && about - 2 == lastEnd
        && (text[about - 1] is "和" or "与" or "及" || text.Mark(about - 1) is '、');

    // The noun that ends the name, behind 的; 0 if there is none in this clause.
    private static int EndOf(TokenizedText text, int about)
    {
        for (
            var i = about + 1;
            text.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Latin || IsInside(text, i);
            i++
        )
        {
            var topic = text.Start(i) - text.End(about);
            if (topic > LongestTopic)
            {
                return 0;
            }
            if (text[i] is "的" && topic >= ShortestTopic)
            {
                var last = i + 1;
                while (text[last] is "若干" or "实施" or "指导" or "暂行" or "补充" or "工作" or "行动")
                {
                    last++;
                }
                if (text.IsOneOf(last, Kinds))
                {
                    return last;
                }
            }
        }
        return 0;
    }

    private static bool IsInside(TokenizedText text, int token) =>
        text.Mark(token) is '“' or '”' or '、' or '+' or '（' or '）';
}
