using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Model;

/// <summary>What the lexicon knows of every character of a text: its word, the dictionary's longest words, places, surnames.</summary>
internal sealed class WordView
{
    private static readonly WordSet Single = WordTable.Set("names", "single");
    private static readonly WordSet Double = WordTable.Set("names", "double");

    public WordView(string text)
    {
        Text = text;
        Tokens = Segmenter.Segment(text, Vocabulary.None);
        Hashes = new ulong[Tokens.Length];
        TokenAt = new int[text.Length];
        StartsWord = new uint[text.Length];
        EndsWord = new uint[text.Length];
        Covered = new uint[text.Length];
        Place = new byte[text.Length];
        Surname = new byte[text.Length];
        for (var i = 0; i < Tokens.Length; i++)
        {
            Hashes[i] = FeatureHash.Of(Tokens[i].Of(text));
            TokenAt.AsSpan(Tokens[i].Offset, Tokens[i].Length).Fill(i);
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (CharClass.IsHan(text[i]))
            {
                LookUp(i);
            }
        }
    }

    public string Text { get; }

    /// <summary>The words, by the dictionary alone: the model must not change with the tables of the rules.</summary>
    public Token[] Tokens { get; }

    /// <summary>The words' hashes.</summary>
    public ulong[] Hashes { get; }

    /// <summary>The word of a character.</summary>
    public int[] TokenAt { get; }

    /// <summary>Length and part of speech of the longest word that begins at a character; 0 for none.</summary>
    public uint[] StartsWord { get; }

    /// <summary>The same of the longest word that ends with it.</summary>
    public uint[] EndsWord { get; }

    /// <summary>The same of the longest word that holds it, with its place in the word.</summary>
    public uint[] Covered { get; }

    /// <summary>The level of the division that it belongs to, with its place in the name; 0 for none.</summary>
    public byte[] Place { get; }

    /// <summary>1: a surname; 2, 3: the first and second character of a surname of two.</summary>
    public byte[] Surname { get; }

    private void LookUp(int at)
    {
        var rest = Text.AsSpan(at);
        var length = Words.All.LongestPrefix(rest, out var word);
        if (length > 1)
        {
            var code = ((uint)Math.Min(length, 7) << 16) | TagCode(Words.Tag(word));
            StartsWord[at] = code;
            EndsWord[at + length - 1] = Math.Max(code, EndsWord[at + length - 1]);
            for (var i = 0; i < length; i++)
            {
                // The length stands in the highest bits, so the longest word wins.
                Covered[at + i] = Math.Max((code << 2) | Part(i, length), Covered[at + i]);
            }
        }
        length = Places.All.LongestPrefix(rest, out var place);
        for (var i = 0; length > 1 && i < length && (i > 0 || Place[at] == 0); i++)
        {
            Place[at + i] = (byte)((((int)Places.Level(place) + 1) << 2) | (int)Part(i, length));
        }
        if (Double.LongestStart(rest) == 2)
        {
            (Surname[at], Surname[at + 1]) = (2, 3);
        }
        else if (Surname[at] == 0 && Single.LongestStart(rest) == 1)
        {
            Surname[at] = 1;
        }
    }

    /// <summary>Where a character stands in its word: beginning, middle, end, or alone.</summary>
    public static uint Part(int index, int length) =>
        length == 1 ? 3u
        : index == 0 ? 0u
        : index == length - 1 ? 2u
        : 1u;

    /// <summary>A part of speech as a number of 16 bits.</summary>
    public static uint TagCode(string tag) =>
        tag.Length switch
        {
            0 => 0,
            1 => tag[0],
            _ => (uint)(tag[0] | (tag[1] << 8)),
        };
}
