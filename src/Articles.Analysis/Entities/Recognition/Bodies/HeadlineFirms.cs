using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds firms that nothing gives away but how markets report of them: the short name at a line's beginning, a colon, and what a listed
/// firm makes known (北江环能：拟收购…).
/// </summary>
internal sealed class HeadlineFirms : IRecognizer
{
    private const int Length = 4;

    private static readonly WordSet MadeKnown = new([
        "拟",
        "上半年",
        "前三季度",
        "一季度",
        "二季度",
        "三季度",
        "四季度",
        "第一季度",
        "第三季度",
        "预计",
        "净利润",
        "归母净利润",
        "控股股东",
        "子公司",
        "全资子公司",
        "控股子公司",
        "董事会",
        "股东",
        "中标",
        "签订",
        "收到",
        "终止",
        "筹划",
        "终止筹划",
        "公司股票",
        "股票",
        "回购",
        "累计回购",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var colon = text.Next(1, '：', ':'); colon < text.Count; colon = text.Next(colon + 1, '：', ':'))
        {
            var end = text.Start(colon);
            if (
                end >= Length
                && (end == Length || text.Text[end - Length - 1] is '\n' or '】')
                && colon + 1 < text.Count
                && MadeKnown.LongestStart(text.Text.AsSpan(text.End(colon))) > 0
                && IsName(text, end - Length, colon - 1)
            )
            {
                candidates.Add(new Candidate(end - Length, end, EntityCategory.Organization, 0.6));
            }
        }
    }

    private static bool IsName(TokenizedText text, int start, int last)
    {
        if (!text.StartsToken(start))
        {
            return false;
        }
        for (var i = text.TokenAt(start); i <= last; i++)
        {
            if (
                text.Kind(i) != TokenKind.Word
                || text.Tag(i) is "p" or "uj" or "c" or "r" or "m" or "title"
                || text.IsOneOf(i, Grammar.Generic)
                || (text[i].Length > 1 && text.IsOneOf(i, Grammar.Boundaries))
            )
            {
                return false;
            }
        }
        // 业绩快报, 财经要闻: a word that the dictionary has.
        return text.TokenAt(start) < last || text.Tag(last) is "nz" or "nt";
    }
}
