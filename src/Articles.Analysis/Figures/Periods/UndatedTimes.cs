using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds time expressions without a year (目前, 近日): they end the time frame before them and begin none.</summary>
internal static class UndatedTimes
{
    private static readonly WordList All = new(
        """
        截至目前 到目前为止 截止目前 截至发稿 目前 现已 现有 现共有 当前 近日 日前 近期 最近 此前 一年来 一年多来 近年来 近年 多年来 迄今 至今 如今 现在 眼下
        本月 上月 当月 当日 当天 昨日 昨天 今日 今天 明天 本周 上周 往年 历年 过去一年 未来一年 未来几年 过去几年 近几年
        """
    );

    /// <summary>The expressions.</summary>
    public static IEnumerable<string> Words => All.Words;

    /// <summary>The length of the expression that begins at a place, 0 if none does.</summary>
    public static int LengthAt(string text, int at, int end) =>
        // 至今年底 is 至|今年底; 最近三个月 lasts so long.
        All.LengthAt(text, at, end)
            is var undated
                and > 0
        && !(text[at + undated - 1] == '今' && at + undated < end && text[at + undated] == '年')
        && !(at + undated < end && text[at + undated - 1] == '近' && Numerals.Begins(text[at + undated]))
        && !(text[at] == '现' && (IsWordEnd(text, at) || IsHeld(text, at)))
            ? undated
            : 0;

    /// <summary>Whether 现 at a place ends a word: 实现|有效投资, 发现|有缺口.</summary>
    public static bool IsWordEnd(string text, int at) => at > 0 && text[at - 1] is '实' or '发' or '出' or '体' or '呈';

    // 将现有500家扩大到800家: the object's attribute dates nothing that it is made to.
    private static bool IsHeld(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at + 1] == '有'
        && text[at - 1] is '将' or '把' or '对' or '在' or '从' or '由';
}
