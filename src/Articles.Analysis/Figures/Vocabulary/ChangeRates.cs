namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Nouns for how fast a measure changes: 收入|增速, 股价|跌幅.</summary>
internal static class ChangeRates
{
    /// <summary>The nouns.</summary>
    public static WordList All { get; } = new("增速 增幅 涨幅 降幅 跌幅 升幅 增长率");
}
