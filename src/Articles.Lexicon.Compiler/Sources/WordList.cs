namespace Articles.Lexicon.Compiler.Sources;

/// <summary>Reads the compiler's own word lists: words separated by white space, lines with <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The words of an embedded list, in order.</summary>
    public static string[] Embedded(string name)
    {
        using var stream =
            typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The compiler was built without {name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The words of a text, in order.</summary>
    public static string[] Parse(string text) =>
        [
            .. text.Split('\n')
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ];
}
