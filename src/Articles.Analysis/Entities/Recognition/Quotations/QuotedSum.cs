using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>A quotation that adds things up which are names each by itself: “甲中心+乙产业园”双核驱动, “甲+乙+丙”三大体系.</summary>
internal static class QuotedSum
{
    private const int Reach = 12;

    private static readonly WordSet Counts = new([
        "双轮",
        "双核",
        "双引擎",
        "双擎",
        "双翼",
        "双链",
        "双向",
        "双驱动",
        "双轮驱动",
        "两翼",
        "两大",
        "三大",
        "四大",
        "三位一体",
        "四位一体",
        "五位一体",
        "三轮",
        "多轮",
        "组合",
        "组合拳",
    ]);

    /// <summary>The token of the last plus sign before a token, where the sum that both stand in has that sign; -1 if it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">A token behind the sign.</param>
    public static int SignBefore(TokenizedText text, int token)
    {
        for (var i = token; i > Math.Max(0, token - Reach) && text.Mark(i) is not ('“' or '”' or '，' or '。'); i--)
        {
            if (text.Mark(i) is '+' or '＋')
            {
                return IsSum(text, token) ? i : -1;
            }
        }
        return -1;
    }

    // The mark that closes the quotation, and the count behind it.
    private static bool IsSum(TokenizedText text, int token)
    {
        var close = token;
        while (close < token + Reach && close < text.Count && text.Mark(close) is not ('”' or '“' or '，' or '。'))
        {
            close++;
        }
        return text.Mark(close) == '”'
            && (
                Counts.Contains(text[close + 1])
                || (text[close + 1] is "为" or "的" && Counts.Contains(text[close + 2]))
            );
    }
}
