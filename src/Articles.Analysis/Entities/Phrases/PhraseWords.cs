using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>What a word is inside a phrase.</summary>
internal static class PhraseWords
{
    /// <summary>
    /// Whether a token is a proper name or a word such as 中国 that proper names begin with. Many rules ask it of a token again.
    /// </summary>
    public static bool IsProper(TokenizedText text, int token) =>
        (uint)token < (uint)text.Count
        && (text.Proper.TryGet(token, out var known) ? known : text.Proper.Keep(token, IsProperName(text, token)));

    private static bool IsProperName(TokenizedText text, int token) =>
        (
            text.Tag(token) is "nr" or "nz"
            && text[token].Length >= 3
            && Grammar.PlaceFeatures.LongestEnd(text[token]) > 0
        )
        || text.Tag(token) is "nt" or "nrt"
        // 爱国主义: the dictionary's names are not clean.
        || (text.Tag(token) is "nz" && text[token] is not [.., '主', '义'])
        || (
            text.Tag(token) is "ns"
            && text[token].Length > 1
            && !text.IsOneOf(token, Grammar.Generic)
            && !text.IsOneOf(token, Grammar.NoPlaces)
        )
        || text.IsPlace(token)
        || text.IsOneOf(token, Grammar.Bodies)
        || (
            text.IsOneOf(token, Grammar.AmbiguousBodies)
            && text.HeadAt(token + 1) is { Category: EntityCategory.Organization }
        )
        || text[token] is "中国" or "国家" or "中央" or "中共" or "全国" or "世界" or "国际" or "全球" or "国务院";

    /// <summary>Whether a token is a body that is known, also one whose name is another word elsewhere.</summary>
    public static bool IsKnownBody(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.Bodies) || text.IsOneOf(token, Grammar.AmbiguousBodies);

    /// <summary>Whether a token is a noun that makes what stands before it a mere modifier.</summary>
    public static bool IsNoun(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Tag(token) is "n" or "vn" or "l" or "b"
        && !text.IsOneOf(token, Grammar.Boundaries);

    /// <summary>Whether a token is a trade that bodies are called by: 电信, 铁塔.</summary>
    public static bool IsTrade(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.NationalTrades) || text.IsOneOf(token, Grammar.LocalTrades);
}
