using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Tells known campaigns whose name begins with a verb (打击治理电信网络诈骗专项行动): who stands before one carries it out and is no
/// part of its name.
/// </summary>
internal static class NamedCampaign
{
    private static readonly WordSet Events = KnownNames.Of(EntityCategory.Event);

    /// <summary>Whether a token is one.</summary>
    public static bool Is(TokenizedText text, int token) =>
        text.IsOneOf(token, Events)
        && Words.All.LongestPrefix(text[token], out var word) is > 1 and var verb
        && verb < text[token].Length
        && Words.Tag(word) is ['v', ..];
}
