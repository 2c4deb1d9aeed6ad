namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Words by which a text goes to where something is: 走进|甲公司, 在|乙镇.</summary>
internal static class PlaceLeads
{
    /// <summary>The words.</summary>
    public static WordList All { get; } = new("在 走进 来到 步入 走入 踏入 位于 坐落在 坐落于");
}
