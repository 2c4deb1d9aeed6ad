using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells words that count a kind inside a phrase: 五大 in 某市五大商业集团, 三 in 某县三县法院.</summary>
internal static class CountOfKind
{
    /// <summary>Whether a token is one.</summary>
    public static bool Is(TokenizedText text, int token) =>
        Is(text[token])
        // 甲、乙、丙三|县法院: how many places' the bodies are.
        || (
            text[token] is ['两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十']
            && text[token + 1] is ['省' or '市' or '区' or '县' or '州' or '旗' or '镇' or '乡', ..]
            && text.IsPlace(token - 1)
        );

    private static bool Is(ReadOnlySpan<char> word) =>
        word is ['两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', '大'];
}
