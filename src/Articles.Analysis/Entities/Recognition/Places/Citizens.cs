using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds the city in 甲市民 and 甲市域铁路 where the segmentation has cut otherwise: 北京市民 is a word of the dictionary, in 济南市|民|纷纷 and
/// 济南市|民用|它 the citizens lost their first character.
/// </summary>
internal static class Citizens
{
    private const string Word = "市民";

    /// <summary>How long the city's name is that a token begins with; 0 where it is about no citizens.</summary>
    public static int CityLength(TokenizedText text, int token)
    {
        var length =
            text[token].EndsWith(Word) ? text[token].Length - Word.Length
            : text[token] is [_, _, .., '市'] && (Begins(text, token + 1) || text[token + 1] is "域")
                ? text[token].Length - 1
            : 0;
        return length >= 2 && Lexicon.Places.All.TryGetValue(text[token][..length], out _) ? length : 0;
    }

    // 民|纷纷, 民用|它; 民用|建筑 is the city's.
    private static bool Begins(TokenizedText text, int token) =>
        text[token] is "民" || (text[token] is "民用" && text.Tag(token + 1) is not ['n', ..]);
}
