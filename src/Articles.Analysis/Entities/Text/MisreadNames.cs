namespace Articles.Analysis.Entities.Text;

/// <summary>Words that the segmentation takes for a name and that are none where they stand: 其|中超, 其|中石化, 一箭|三星, 零跑|动.</summary>
internal static class MisreadNames
{
    /// <summary>Whether a word belongs to the word before it, or its first character does.</summary>
    public static bool Is(TokenizedText text, int token) =>
        text[token - 1] is "其" && text[token][0] is '中'
        // 一箭|三星.
        || (text[token] is "三星" && text[token - 1] is [.., '箭'])
        // 办事|零跑|动, 零跑|腿: nobody need run.
        || (text[token] is "零跑" && text[token + 1] is ['动' or '腿' or '路' or '趟', ..]);
}
