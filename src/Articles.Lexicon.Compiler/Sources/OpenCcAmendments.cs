namespace Articles.Lexicon.Compiler.Sources;

/// <summary>
/// What OpenCC 1.4.2 changed in its dictionaries: the package has version 1.4.1. To be deleted, with its files, once
/// the package has it.
/// </summary>
internal static class OpenCcAmendments
{
    /// <summary>The dictionaries that changed.</summary>
    public static readonly IReadOnlyList<string> Dictionaries = ["TSPhrases", "TWPhrasesRev", "TWVariantsRevPhrases"];

    /// <summary>The entries of a dictionary that are new or otherwise; none where it did not change.</summary>
    public static (string Word, string Replacement)[] Of(string dictionary) =>
        Dictionaries.Contains(dictionary) ? OpenCcTable.Parse(EmbeddedText.Lines(dictionary + ".txt")) : [];
}
