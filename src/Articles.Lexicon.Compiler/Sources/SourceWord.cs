namespace Articles.Lexicon.Compiler.Sources;

/// <summary>A line of jieba's dictionary.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">How often it was seen, at least 1.</param>
/// <param name="Tag">Its part of speech.</param>
internal readonly record struct SourceWord(string Text, int Frequency, string Tag);
