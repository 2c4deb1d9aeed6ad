using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Words before a name which say that the clause is not about it.</summary>
internal static class Prepositions
{
    private const int LongestWord = 4;

    private static readonly WordList Words = new(
        "在 由 被 距 距离 对 为 与 通过 按 依据 参照 凭 根据 以 从 向 于 按照 据 把 将 让 给 经 自 因 当 随着 围绕 依托 借助 面向 针对 助力 服务 支撑 推动 结合 凭借 携手 联合 会同 联手 立足 聚焦 作为 发布 推出 举办 建成 上线 打造 提升 加快 邀请 包括 利用 基于 来自 使用 运用 推行 实行 施行 落实 践行 引进 引入 前往 走进 位于 邻近 覆盖 进入 起点 终点 起于 止于 起自 途经 毗邻 紧邻 东接 西接 南接 北接 东起 西起 南起 北起 东至 西至 南至 北至 东连 西连 南连 北连"
    );

    /// <summary>Whether a clause begins with one: 在…, but not 在建项目, 自主研发, longer words of the dictionary that are none.</summary>
    public static bool Lead(string text, int start, int end)
    {
        if (start < end && text[start] is '由' or '以')
        {
            return false;
        }
        var length = Words.LengthAt(text, start, end);
        return length > 0
            && !(
                length == 1
                && Lexicon.Words.All.LongestPrefix(text.AsSpan(start, Math.Min(LongestWord, end - start)), out var word)
                    is var longest
                && longest > length
                && Lexicon.Words.Tag(word) is not (['p', ..] or ['c', ..])
            );
    }

    /// <summary>Whether one stands between two places.</summary>
    public static bool AreIn(string text, int start, int end) => Words.IsIn(text, start, end);
}
