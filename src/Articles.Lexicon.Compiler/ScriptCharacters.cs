using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler;

/// <summary>Finds the characters that only one of the two scripts has, ascending.</summary>
/// <param name="toSimplified">OpenCC's character table from traditional to simplified, with all candidates.</param>
/// <param name="toTraditional">OpenCC's character table from simplified to traditional, with all candidates.</param>
internal sealed class ScriptCharacters(
    Dictionary<string, string[]> toSimplified,
    Dictionary<string, string[]> toTraditional
)
{
    /// <summary>A word of simplified text that is this frequent proves its characters to be in use there (拚命).</summary>
    private const int InUse = 10;

    /// <summary>The characters that simplification always changes, unless simplified text is known to use them.</summary>
    /// <param name="words">The segmentation dictionary, which is of simplified text.</param>
    public char[] TraditionalOnly(IEnumerable<SourceWord> words)
    {
        var used = words.Where(word => word.Text.Length > 1 && word.Frequency >= InUse).SelectMany(word => word.Text);
        return [.. Changing(toSimplified).Except(Changing(toTraditional)).Except(used).Order()];
    }

    /// <summary>
    /// The characters that are always written otherwise in traditional text, unless a regional standard of
    /// traditional characters has them (峰, 群).
    /// </summary>
    /// <param name="variants">OpenCC's tables from the regional standards to its own.</param>
    public char[] SimplifiedOnly(IEnumerable<(string Word, string Replacement)> variants)
    {
        var traditional = Single(toSimplified.Keys).Concat(Single(variants.Select(pair => pair.Word)));
        return [.. Changing(toTraditional).Except(traditional).Order()];
    }

    private static IEnumerable<char> Changing(Dictionary<string, string[]> table) =>
        Single(table.Where(entry => !entry.Value.Contains(entry.Key)).Select(entry => entry.Key));

    private static IEnumerable<char> Single(IEnumerable<string> words) =>
        words.Where(word => word.Length == 1).Select(word => word[0]);
}
