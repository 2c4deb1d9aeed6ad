using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>The words that say that something is done, or is there already: 已, 了, 累计; 现有.</summary>
internal static class DoneWords
{
    /// <summary>What says that something is done.</summary>
    public static WordList All { get; } = new("已 了 累计 截至 过 曾 实际 共有 目前");

    /// <summary>What says that something is there already.</summary>
    public static WordList Existing { get; } = new("现有");

    /// <summary>Whether a verb between two places is done: 超过 and 通过 tell nothing of that.</summary>
    public static bool Are(string text, int from, int at)
    {
        for (var p = All.IndexIn(text, from, at); p >= 0; p = All.IndexIn(text, p + 1, at))
        {
            if (!(text[p] == '过' && p > 0 && text[p - 1] is '超' or '通' or '经' or '渡'))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether 现有 stands at a place as a word, not in 实现|有效.</summary>
    public static bool IsExisting(string text, int start, int at, int end) =>
        Existing.LengthAt(text, at, end) > 0 && !(at > start && UndatedTimes.IsWordEnd(text, at));

    /// <summary>Whether 现有 stands between two places as a word.</summary>
    public static bool NameExisting(string text, int start, int end)
    {
        var at = Existing.IndexIn(text, start, end);
        while (at >= 0 && !IsExisting(text, start, at, end))
        {
            at = Existing.IndexIn(text, at + 1, end);
        }
        return at >= 0;
    }
}
