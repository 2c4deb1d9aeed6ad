namespace Articles.Lexicon.Compiler.Sources;

/// <summary>Reads the compiler's own word lists: words separated by white space, lines with <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The words of an embedded list, in order.</summary>
    public static string[] Embedded(string name) => Parse(EmbeddedText.Lines(name));

    /// <summary>The words of a list's lines, in order.</summary>
    public static string[] Parse(IEnumerable<string> lines) =>
        [
            .. lines
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ];
}
