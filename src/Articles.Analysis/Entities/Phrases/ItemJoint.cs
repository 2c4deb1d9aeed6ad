using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells what joins two items of a list.</summary>
internal static class ItemJoint
{
    /// <summary>Whether a token is 、 or a word for <em>and</em> that stands between names: 甲、乙和丙.</summary>
    public static bool Is(TokenizedText text, int token) =>
        text.Mark(token) is '、' || text[token] is "和" or "与" or "及";

    /// <summary>The same, or 以及, which stands between phrases too.</summary>
    public static bool IsOfPhrases(TokenizedText text, int token) => Is(text, token) || text[token] is "以及";
}
