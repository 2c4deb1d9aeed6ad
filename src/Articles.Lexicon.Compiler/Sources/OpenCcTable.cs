namespace Articles.Lexicon.Compiler.Sources;

/// <summary>
/// Reads one of OpenCC's dictionaries: on each line a word, a tab, and its candidates separated by spaces. Lines that
/// start with <c>#</c> are comments.
/// </summary>
internal static class OpenCcTable
{
    /// <summary>Reads words with their first candidates, ascending by code unit.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form, or a word is there twice.</exception>
    public static (string Word, string Replacement)[] Read(string path) => Parse(File.ReadLines(path));

    /// <summary>The entries of one table and those of a later version, which count where both have a word.</summary>
    /// <returns>The entries, ascending by code unit.</returns>
    public static (string Word, string Replacement)[] Amend(
        (string Word, string Replacement)[] table,
        (string Word, string Replacement)[] later
    ) => [.. later.Concat(table).DistinctBy(pair => pair.Word).OrderBy(pair => pair.Word, StringComparer.Ordinal)];

    /// <summary>Reads words with their first candidates from lines.</summary>
    public static (string Word, string Replacement)[] Parse(IEnumerable<string> lines) =>
        [
            .. Candidates(lines)
                .Select(entry => (entry.Key, entry.Value[0]))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal),
        ];

    /// <summary>Reads words with all their candidates from lines.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form, or a word is there twice.</exception>
    public static Dictionary<string, string[]> Candidates(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var candidates = tab <= 0 ? [] : line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (candidates.Length == 0 || !entries.TryAdd(line[..tab], candidates))
            {
                throw new InvalidDataException($"Not a word and its candidates, or there twice: '{line}'.");
            }
        }

        return entries;
    }
}
