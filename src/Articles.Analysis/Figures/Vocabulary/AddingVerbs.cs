namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Verbs of what came to something that was there: 新增|线路, 净增|用户.</summary>
internal static class AddingVerbs
{
    /// <summary>The verbs.</summary>
    public static WordList All { get; } = new("新增 净增 新增加 净增加");
}
