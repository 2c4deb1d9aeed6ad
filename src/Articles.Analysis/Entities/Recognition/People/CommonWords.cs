using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>The words of the dictionary that nobody is called by: where a name may stand, they are something else.</summary>
internal static class CommonWords
{
    /// <summary>Whether a stretch is such a word.</summary>
    public static bool Contain(ReadOnlySpan<char> stretch) =>
        Words.All.TryGetValue(stretch, out var word) && Words.Tag(word) is not ['n', 'r', ..];
}
