using Articles.Lexicon;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>What a group of OpenCC's dictionaries makes of each code unit.</summary>
internal static class GroupTable
{
    /// <inheritdoc cref="TableNames.Group"/>
    public static char[] Make(string[] names)
    {
        var dictionaries = Array.ConvertAll(names, ConversionTables.Table);
        return [.. Enumerable.Range(0, TableNames.Units).Select(unit => Classify(dictionaries, (char)unit))];
    }

    private static char Classify(Trie[] dictionaries, char unit)
    {
        ReadOnlySpan<char> word = [unit];
        char? single = null;
        foreach (var dictionary in dictionaries)
        {
            if (dictionary.HasLongerWordsFrom(unit))
            {
                return TableNames.Look;
            }

            if (single is null && dictionary.TryGetValue(word, out var value))
            {
                var replacement = ConversionTables.ReplacementText(value);
                if (replacement.Length != 1)
                {
                    return TableNames.Look;
                }

                single = replacement[0];
            }
        }

        return single is { } other && other != unit ? other : '\0';
    }
}
