using Articles.Lexicon;

namespace Articles.Text.Conversion;

/// <summary>
/// A group of OpenCC's dictionaries with the match policy <c>short_circuit</c>: the first dictionary that holds a
/// word from a place on decides, by its longest such word. What it does with each of the 65,536 code units is found
/// out once, so that most characters cost one look.
/// </summary>
internal sealed class DictionaryGroup
{
    /// <summary>The code unit needs a look into the dictionaries: words start with it, or its replacement is longer.</summary>
    private const char Words = '\uFFFF';

    private readonly Trie[] dictionaries;
    private readonly char[] units = new char[char.MaxValue + 1];

    /// <summary>Takes dictionaries by their OpenCC names, the first to ask first.</summary>
    public DictionaryGroup(params ReadOnlySpan<string> names)
    {
        dictionaries = new Trie[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            dictionaries[i] = ConversionTables.Table(names[i]);
        }

        for (var unit = 0; unit < units.Length; unit++)
        {
            units[unit] = Classify((char)unit);
        }
    }

    /// <summary>Where the first code unit stands that the group may change or that may start a word of it.</summary>
    /// <returns>The offset, or -1.</returns>
    public int IndexOfCandidate(ReadOnlySpan<char> text)
    {
        var table = units;
        for (var i = 0; i < text.Length; i++)
        {
            if (table[text[i]] != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The word that decides at the start of a text.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="replacement">What the word turns into; may be the word itself.</param>
    /// <returns>The word's length in UTF-16 code units; 0 where no dictionary holds a word.</returns>
    public int Match(ReadOnlySpan<char> text, out ReadOnlySpan<char> replacement)
    {
        foreach (var dictionary in dictionaries)
        {
            var length = dictionary.LongestPrefix(text, out var value);
            if (length > 0)
            {
                replacement = ConversionTables.ReplacementText(value);
                return length;
            }
        }

        replacement = default;
        return 0;
    }

    /// <summary>Converts a text and appends it to another.</summary>
    public void Convert(ConversionSource source, ConversionBuffer output)
    {
        var text = source.Text;
        var copied = 0;
        var i = 0;
        while (i < text.Length)
        {
            var length = 1;
            var unit = units[text[i]];
            var replacement = new ReadOnlySpan<char>(in unit);
            if (unit == Words)
            {
                length = Match(text[i..], out replacement);
            }

            if (unit != 0 && length > 0 && !text.Slice(i, length).SequenceEqual(replacement))
            {
                output.Copy(source[copied..i]);
                output.Replace(source[i..(i + length)], replacement);
                copied = i + length;
            }

            i += int.Max(length, 1);
        }

        output.Copy(source[copied..]);
    }

    private char Classify(char unit)
    {
        ReadOnlySpan<char> word = [unit];
        char? single = null;
        foreach (var dictionary in dictionaries)
        {
            if (dictionary.HasLongerWordsFrom(unit))
            {
                return Words;
            }

            if (single is null && dictionary.TryGetValue(word, out var value))
            {
                var replacement = ConversionTables.ReplacementText(value);
                if (replacement.Length != 1)
                {
                    return Words;
                }

                single = replacement[0];
            }
        }

        return single is { } other && other != unit ? other : '\0';
    }
}
