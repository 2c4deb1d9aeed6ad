using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells market and price indices: they have points and changes of their own, and own nothing that is told further on.</summary>
internal static class MarketIndices
{
    private static readonly WordList Tails = new("指数 成指 综指 板指 股指");

    // What is said of an index: 上涨, 报3000点, 收于….
    private static readonly WordList Movements = new(
        "涨 跌 上涨 下跌 上升 下降 收涨 收跌 收报 收于 收盘 报 累计 涨幅 跌幅 振幅 成交 同比 环比 较 比 点位 最高 最低 盘中 全天 当日 一度 突破 站上 回升 回落 连续"
    );

    /// <summary>Whether a name is that of an index.</summary>
    public static bool Is(Entity entity) => Tails.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    /// <summary>Whether a clause goes on with an index that was named before it.</summary>
    /// <remarks>A verb or adverb at the clause's head goes on (震荡走高), another noun leads away (货轮新增40艘).</remarks>
    public static bool Continues(string text, int start, int end) =>
        Movements.LengthAt(text, start, end) > 0
        || Verbs.Changes.LengthAt(text, start, end) > 0
        || Verbs.Comparisons.LengthAt(text, start, end) > 0
        || (
            Lexicon.Words.All.LongestPrefix(text.AsSpan(start, Math.Min(LongestWord, end - start)), out var word) > 0
            && Lexicon.Words.Tag(word) is ['v' or 'd' or 't' or 'p' or 'a' or 'c' or 'f', ..]
        );

    private const int LongestWord = 4;
}
