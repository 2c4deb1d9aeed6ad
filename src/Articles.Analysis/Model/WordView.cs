using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Model;

/// <summary>
/// What the lexicon knows of every character of a stretch of text: its word, the dictionary's longest words, places,
/// surnames. Offsets count from the stretch's beginning, where no other is named. The buffers are kept from stretch to
/// stretch, so one instance serves one thread.
/// </summary>
internal sealed class WordView(WordStarts starts) : IDisposable
{
    private static readonly WordSet Double = WordTable.Set("names", "double");
    private static readonly CharacterSet BeginsDouble = new(Double.Words.Select(x => x[0]));
    private static readonly CharacterSet Single = new(
        WordTable.Set("names", "single").Words.Where(x => x.Length == 1).Select(x => x[0])
    );

    // Of each part of speech the number that stands for it in features.
    private static readonly uint[] TagCodes = [.. Lexicon.Words.TagNames.Append("x").Select(TagCode)];

    private static readonly WordClasses Classes = WordClasses.Shipped;

    // More than there are classes.
    private const byte NotLookedUp = byte.MaxValue;

    private readonly List<QuotationInView> _quotations = [];
    private WordInView[] _words = [];
    private CharacterInView[] _characters = [];
    private int _count;

    /// <summary>Where the stretch begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => starts.Text.AsSpan(Start, End - Start);

    /// <summary>Its words.</summary>
    public ReadOnlySpan<WordInView> Words => _words.AsSpan(0, _count);

    /// <summary>What stands between marks in it.</summary>
    public ReadOnlySpan<QuotationInView> Quotations => CollectionsMarshal.AsSpan(_quotations);

    /// <summary>What is known of each of its characters.</summary>
    public ReadOnlySpan<CharacterInView> Characters => _characters.AsSpan(0, End - Start);

    /// <summary>Goes on to a stretch.</summary>
    public void Read(int start, int end)
    {
        (Start, End) = (start, end);
        if (Math.Min(_words.Length, _characters.Length) < end - start)
        {
            Dispose();
            _words = ArrayPool<WordInView>.Shared.Rent(end - start);
            _characters = ArrayPool<CharacterInView>.Shared.Rent(end - start);
        }
        var characters = _characters.AsSpan(0, end - start);
        characters.Clear();
        ReadWords(characters);
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
            if (CharClass.IsHan(starts.Text[start + i]))
            {
                LookUp(starts.Span[start + i], Text[i..], characters[i..]);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<WordInView>.Shared.Return(_words);
        ArrayPool<CharacterInView>.Shared.Return(_characters);
        (_words, _characters) = ([], []);
    }

    // By the dictionary alone: the model must not change with the tables of the rules.
    private void ReadWords(Span<CharacterInView> characters)
    {
        _count = 0;
        for (var at = 0; at < characters.Length; _count++)
        {
            ref readonly var word = ref starts.Span[Start + at];
            var (length, kind) = WordStarts.Extent(starts.Text, Start + at, word.PlainLength);
            var tag = (kind == TokenKind.Word ? TagCodes[word.PlainTag] : 0) | ((uint)kind << 16);
            var hash = FeatureHash.Of(Text.Slice(at, length));
            var known = kind switch
            {
                TokenKind.Number => Classes.OfNumbers,
                TokenKind.Latin => Classes.OfLatin,
                _ => NotLookedUp,
            };
            if (known == NotLookedUp)
            {
                Classes.Prefetch(hash);
            }
            _words[_count] = new WordInView(hash, at, length, tag, known);
            foreach (ref var character in characters.Slice(at, length))
            {
                character.Word = _count;
            }
            at += length;
        }
        // Behind all words, so that their places in the table of classes wait for memory at the same time.
        foreach (ref var word in _words.AsSpan(0, _count))
        {
            word = word.Class == NotLookedUp ? word with { Class = Classes.Of(word.Hash) } : word;
        }
    }

    private static void LookUp(in WordStart start, ReadOnlySpan<char> rest, Span<CharacterInView> characters)
    {
        int length = start.Longest;
        if (length > 1)
        {
            var code = ((uint)Math.Min(length, 7) << 16) | TagCodes[start.LongestTag];
            characters[0].StartsWord = code;
            characters[length - 1].EndsWord = Math.Max(code, characters[length - 1].EndsWord);
            for (var i = 0; i < length; i++)
            {
                // The length stands in the highest bits, so the longest word wins.
                characters[i].Covered = Math.Max((code << 2) | Part(i, length), characters[i].Covered);
            }
        }
        length = start.Place;
        for (var i = 0; length > 1 && i < length && (i > 0 || characters[0].Place == 0); i++)
        {
            characters[i].Place = (byte)((start.PlaceLevel + 1) << 2 | (int)Part(i, length));
        }
        if (BeginsDouble.Contains(rest[0]) && Double.LongestStart(rest) == 2)
        {
            (characters[0].Surname, characters[1].Surname) = (2, 3);
        }
        else if (characters[0].Surname == 0 && Single.Contains(rest[0]))
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
}

/// <summary>A word of a stretch of text.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Tag">Its part of speech and what it is made of.</param>
/// <param name="Class">Its class; 0 where it is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordInView(ulong Hash, int Offset, int Length, uint Tag, byte Class);

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
