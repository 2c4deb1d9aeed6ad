namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells words that count a kind inside a phrase: 五大 in 某市五大商业集团.</summary>
internal static class CountOfKind
{
    /// <summary>Whether a word is one.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word is ['两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', '大'];
}
