namespace Articles.Lexicon.Compiler.Sources;

/// <summary>The compiler's own data files.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a file.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream =
            typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The compiler was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
