namespace Articles.Analysis.Compiler;

/// <summary>
/// Reads a table of words by class from its file: <c>class: word word …</c> a line, <c>#</c> before a comment; lines
/// without a class belong to the class <c>""</c>. <c>_</c> stands for a space in a name.
/// </summary>
internal static class TableText
{
    /// <summary>A table's lines.</summary>
    /// <param name="path">The file.</param>
    public static List<(string Class, string[] Words)> Read(string path) => Parse(File.ReadLines(path));

    /// <summary>A table's lines from its text's.</summary>
    public static List<(string Class, string[] Words)> Parse(IEnumerable<string> lines) =>
        [.. lines.Where(static line => line.Length > 0 && line[0] != '#').Select(Line)];

    private static (string Class, string[] Words) Line(string line)
    {
        const string Colon = ": ";
        var colon = line.IndexOf(Colon, StringComparison.Ordinal);
        var words = line[(colon < 0 ? 0 : colon + Colon.Length)..];
        return (
            colon < 0 ? "" : line[..colon],
            [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static x => x.Replace('_', ' '))]
        );
    }
}
