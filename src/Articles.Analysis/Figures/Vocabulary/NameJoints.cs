namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>What parts the names of a list: 甲银行、乙银行|和|丙银行.</summary>
internal static class NameJoints
{
    /// <summary>The words.</summary>
    public static WordList All { get; } = new("、 和 与 及 以及");
}
