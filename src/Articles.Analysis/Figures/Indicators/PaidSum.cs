using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells what is done with money that has no other name: 由甲公司向乙公司|投资|2亿元.</summary>
internal static class PaidSum
{
    private static readonly WordList Payments = new(
        "投资 出资 投入 增资 注资 融资 捐赠 捐款 借款 贷款 拨款 付款 支付 转账 拨付 补助 赔偿"
    );

    /// <summary>How long the deed is that ends a phrase and is done for somebody; 0 if there is none.</summary>
    public static int LengthAtEnd(string text, int start, int end) =>
        Payments.LengthBefore(text, start, end) is var payment and > 0
        && (IsPaid(text, start, end) || IsShared(text, start, end - payment))
            ? payment
            : 0;

    // 甲公司、乙公司各|投资5亿元.
    private static bool IsShared(string text, int start, int at) =>
        Shared.LengthBefore(text, start, at) is var length
        && (length > 1 || (length == 1 && !WholeWords.Holds(text, at - 1, at) && !CountedDeed.IsWord(text, at - 2)));

    private static readonly WordList Shared = new("共 各 各自 共同 合计 共计 一共 总共 分别");

    // 向乙公司, but not in 方向|研发投入, 供给侧|投资.
    private static bool IsPaid(string text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] is '向' or '给' && !WholeWords.Holds(text, at, end))
            {
                return true;
            }
        }
        return false;
    }
}
