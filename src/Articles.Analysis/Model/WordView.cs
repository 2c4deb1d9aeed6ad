using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Model;

/// <summary>
/// What the lexicon knows of every character of a stretch of text: its word, the dictionary's longest words, places,
/// surnames. Offsets count from the stretch's beginning, where no other is named. The buffers are kept from stretch to
/// stretch, so one instance serves one thread.
/// </summary>
internal sealed class WordView(string text) : IDisposable
{
    private static readonly WordSet Double = WordTable.Set("names", "double");
    private static readonly bool[] BeginsDouble = Firsts(Double.Words);
    private static readonly bool[] IsSingle = Firsts(WordTable.Set("names", "single").Words.Where(x => x.Length == 1));

    // By the dictionary alone: the model must not change with the tables of the rules.
    private readonly WordPath _path = new(Vocabulary.None);
    private readonly TokenList _tokens = new();
    private readonly List<QuotationInView> _quotations = [];
    private WordInView[] _words = [];
    private CharacterInView[] _characters = [];

    /// <summary>Where the stretch begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(Start, End - Start);

    /// <summary>Its words.</summary>
    public ReadOnlySpan<WordInView> Words => _words.AsSpan(0, _tokens.Count);

    /// <summary>What stands between marks in it.</summary>
    public ReadOnlySpan<QuotationInView> Quotations => CollectionsMarshal.AsSpan(_quotations);

    /// <summary>What is known of each of its characters.</summary>
    public ReadOnlySpan<CharacterInView> Characters => _characters.AsSpan(0, End - Start);

    /// <summary>Goes on to a stretch.</summary>
    public void Read(int start, int end)
    {
        (Start, End) = (start, end);
        _tokens.Resize(0);
        _path.Append(text, Start, End, _tokens);
        if (_words.Length < _tokens.Count)
        {
            _words = new WordInView[Math.Max(_tokens.Count, 2 * _words.Length)];
        }
        if (_characters.Length < End - Start)
        {
            _characters = new CharacterInView[Math.Max(End - Start, 2 * _characters.Length)];
        }
        _characters.AsSpan(0, End - Start).Clear();
        var characters = _characters.AsSpan(0, End - Start);
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens.Span[i];
            _words[i] = new WordInView(
                FeatureHash.Of(token.Of(text)),
                token.Offset - Start,
                token.Length,
                TagCode(token.Tag) | ((uint)token.Kind << 16)
            );
            foreach (ref var character in characters.Slice(token.Offset - Start, token.Length))
            {
                character.Word = i;
            }
        }
        QuotationInView.Find(Text, _quotations);
        for (var i = 0; i < _quotations.Count; i++)
        {
            foreach (ref var character in characters[_quotations[i].Start.._quotations[i].End])
            {
                character.Quotation = i + 1;
            }
        }
        for (var i = 0; i < characters.Length; i++)
        {
            if (CharClass.IsHan(text[Start + i]))
            {
                LookUp(Text[i..], characters[i..]);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _tokens.Dispose();

    private static void LookUp(ReadOnlySpan<char> rest, Span<CharacterInView> characters)
    {
        var length = Lexicon.Words.All.LongestPrefix(rest, out var word);
        if (length > 1)
        {
            var code = ((uint)Math.Min(length, 7) << 16) | TagCode(Lexicon.Words.Tag(word));
            characters[0].StartsWord = code;
            characters[length - 1].EndsWord = Math.Max(code, characters[length - 1].EndsWord);
            for (var i = 0; i < length; i++)
            {
                // The length stands in the highest bits, so the longest word wins.
                characters[i].Covered = Math.Max((code << 2) | Part(i, length), characters[i].Covered);
            }
        }
        length = Places.All.LongestPrefix(rest, out var place);
        for (var i = 0; length > 1 && i < length && (i > 0 || characters[0].Place == 0); i++)
        {
            characters[i].Place = (byte)((((int)Places.Level(place) + 1) << 2) | (int)Part(i, length));
        }
        if (BeginsDouble[rest[0]] && Double.LongestStart(rest) == 2)
        {
            (characters[0].Surname, characters[1].Surname) = (2, 3);
        }
        else if (characters[0].Surname == 0 && IsSingle[rest[0]])
        {
            characters[0].Surname = 1;
        }
    }

    /// <summary>Where a character stands in its word: beginning, middle, end, or alone.</summary>
    public static uint Part(int index, int length) =>
        length == 1 ? 3u
        : index == 0 ? 0u
        : index == length - 1 ? 2u
        : 1u;

    // A part of speech as a number of 16 bits.
    private static uint TagCode(string tag) =>
        tag.Length switch
        {
            0 => 0,
            1 => tag[0],
            _ => (uint)(tag[0] | (tag[1] << 8)),
        };

    private static bool[] Firsts(IEnumerable<string> words)
    {
        var firsts = new bool[char.MaxValue + 1];
        foreach (var word in words)
        {
            firsts[word[0]] = true;
        }
        return firsts;
    }
}

/// <summary>A word of a stretch of text.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Tag">Its part of speech and what it is made of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordInView(ulong Hash, int Offset, int Length, uint Tag);

/// <summary>What the lexicon knows of a character.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CharacterInView
{
    /// <summary>The index of its word.</summary>
    public int Word;

    /// <summary>The index of the quotation or title that it stands in, from 1; 0 for none.</summary>
    public int Quotation;

    /// <summary>Length and part of speech of the longest word that begins with it; 0 for none.</summary>
    public uint StartsWord;

    /// <summary>The same of the longest word that ends with it.</summary>
    public uint EndsWord;

    /// <summary>The same of the longest word that holds it, with its place in the word.</summary>
    public uint Covered;

    /// <summary>The level of the division that it belongs to, with its place in the name; 0 for none.</summary>
    public byte Place;

    /// <summary>1: a surname; 2, 3: the first and second character of a surname of two.</summary>
    public byte Surname;
}
