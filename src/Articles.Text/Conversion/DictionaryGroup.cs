using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Conversion;

/// <summary>
/// A group of OpenCC's dictionaries with the match policy <c>short_circuit</c>: the first dictionary that holds a
/// word from a place on decides, by its longest such word. What it does with each of the 65,536 code units was found
/// out when it was compiled, so that most characters cost one look.
/// </summary>
internal sealed class DictionaryGroup
{
    private readonly Trie[] dictionaries;
    private readonly MappedBytes units;

    /// <summary>Takes dictionaries by their OpenCC names, the first to ask first.</summary>
    public DictionaryGroup(params ReadOnlySpan<string> names)
    {
        dictionaries = new Trie[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            dictionaries[i] = ConversionTables.Table(names[i]);
        }

        units = TextTables.Of(TableNames.Group(names));
    }

    /// <summary>Where the first code unit stands that the group may change or that may start a word of it.</summary>
    /// <returns>The offset, or -1.</returns>
    public int IndexOfCandidate(ReadOnlySpan<char> text)
    {
        var table = units.As<char>();
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
        var table = units.As<char>();
        var copied = 0;
        var i = 0;
        while (i < text.Length)
        {
            var length = 1;
            var unit = table[text[i]];
            var replacement = new ReadOnlySpan<char>(in unit);
            if (unit == TableNames.Look)
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
}
