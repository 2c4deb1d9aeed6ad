using System.Runtime.CompilerServices;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Model;

/// <summary>
/// The features of the characters of a sentence: their neighbours, their words and those beside them, and what the lexicon
/// says of them.
/// </summary>
internal ref struct NameFeatures
{
    /// <summary>How many features a character has.</summary>
    public const int Count = 51;

    /// <summary>How many of them, the last ones, speak of the quotation that it stands in.</summary>
    private const int OfQuotation = 4;

    /// <summary>How far a raised dot, the mark between the parts of a foreign name, is looked for.</summary>
    private const int DotReach = 6;

    private static readonly ulong[] Templates = [.. Enumerable.Range(0, Count).Select(FeatureHash.Begin)];

    private static readonly ulong[] NoQuotation = [.. Templates[^OfQuotation..].Select(x => FeatureHash.Add(x, 0))];

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<WordInView> words;
    private readonly ReadOnlySpan<CharacterInView> characters;
    private readonly ReadOnlySpan<QuotationInView> quotations;
    private readonly int start;
    private readonly int end;
    private readonly bool hasDot;

    // The word that was met last, and those around it.
    private int word = -1;
    private WordInView before2;
    private WordInView before;
    private WordInView here;
    private WordInView after;
    private WordInView after2;

    /// <summary>Begins a sentence.</summary>
    /// <param name="view">The stretch of text that it stands in.</param>
    /// <param name="start">Where it begins in the stretch.</param>
    /// <param name="end">Where it ends there.</param>
    public NameFeatures(WordView view, int start, int end)
    {
        text = view.Text;
        words = view.Words;
        characters = view.Characters;
        quotations = view.Quotations;
        (this.start, this.end) = (start, end);
        hasDot = text[start..end].IndexOfAny('·', '•', '‧') >= 0;
    }

    /// <summary>The last features of every character that stands in no quotation: they need be looked up once only.</summary>
    public static ReadOnlySpan<ulong> OutsideQuotations => NoQuotation;

    /// <summary>Writes a character's features.</summary>
    /// <param name="at">The character.</param>
    /// <param name="features">Takes at most <see cref="Count"/> hashes.</param>
    /// <returns>How many were written: fewer where <see cref="OutsideQuotations"/> are the others.</returns>
    public int Write(int at, scoped Span<ulong> features)
    {
        if (characters[at].Word != word)
        {
            word = characters[at].Word;
            (before2, before, here) = (Word(word - 2), Word(word - 1), words[word]);
            (after, after2) = (Word(word + 1), Word(word + 2));
        }
        var next = new Writer(features);
        WriteCharacters(at, ref next);
        WriteWords(at, ref next);
        WriteClasses(at, ref next);
        WriteLexicon(at, ref next);
        if (characters[at].Quotation == 0)
        {
            return Count - OfQuotation;
        }
        WriteQuotation(at, ref next);
        return Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteCharacters(int at, scoped ref Writer next)
    {
        var (a, b, c, d, e) = (Normal(at - 2), Normal(at - 1), Normal(at), Normal(at + 1), Normal(at + 2));
        next.Add(a);
        next.Add(b);
        next.Add(c);
        next.Add(d);
        next.Add(e);
        next.Add(a, b);
        next.Add(b, c);
        next.Add(c, d);
        next.Add(d, e);
        next.Add(b, d);
        next.Add(a, b, c);
        next.Add(b, c, d);
        next.Add(c, d, e);
        next.Add(Class(a) | (Class(b) << 3) | (Class(c) << 6) | (Class(d) << 9) | (Class(e) << 12));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteWords(int at, scoped ref Writer next)
    {
        var part = WordView.Part(at - here.Offset, here.Length);
        next.Add(here.Hash, part);
        next.Add(here.Tag, part);
        next.Add(before.Hash, part);
        next.Add(after.Hash, part);
        next.Add(before.Tag, here.Tag, part);
        next.Add(here.Tag, after.Tag, part);
        next.Add(FeatureHash.Add(before.Tag, here.Tag), after.Tag, part);
        next.Add(before.Hash, here.Hash, part);
        next.Add(here.Hash, after.Hash, part);
        next.Add(before2.Hash, part);
        next.Add(after2.Hash, part);
        next.Add(here.Tag, part, (ulong)Math.Min(here.Length, 7));
        next.Add(Last(here), part);
        next.Add(Last(after), part);
        next.Add(Last(after2), part);
        next.Add(
            (ulong)Math.Min(before.Length, 3),
            ((ulong)Math.Min(here.Length, 3) << 2) | part,
            (ulong)Math.Min(after.Length, 3)
        );
    }

    // What kind of words stand here and beside, for words that were not trained on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteClasses(int at, scoped ref Writer next)
    {
        var part = WordView.Part(at - here.Offset, here.Length);
        next.Add(here.Class, part);
        next.Add(before.Class, part);
        next.Add(after.Class, part);
        next.Add(((ulong)before.Class << 8) | here.Class, part);
        next.Add(((ulong)here.Class << 8) | after.Class, part);
        next.Add(before2.Class, part);
        next.Add(after2.Class, part);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteLexicon(int at, scoped ref Writer next)
    {
        var part = WordView.Part(at - here.Offset, here.Length);
        ref readonly var own = ref characters[at];
        next.Add(own.StartsWord);
        next.Add(own.EndsWord);
        next.Add(own.Covered);
        next.Add(at > start ? characters[at - 1].EndsWord : 1u, at + 1 < end ? characters[at + 1].StartsWord : 1u);
        next.Add(own.Place, part);
        next.Add(own.Place, at > start ? characters[at - 1].Place : 0u, at + 1 < end ? characters[at + 1].Place : 0u);
        var surnames = Surname(at - 2) | (Surname(at - 1) << 2) | (Surname(at) << 4) | (Surname(at + 1) << 6);
        next.Add(surnames, part);
        next.Add(surnames, part, after.Tag);
        var (left, right) = (Dot(at, -1), Dot(at, 1));
        next.Add(left, right);
        next.Add(left | (right << 3), text[at]);
    }

    // Between marks: how long that is, its last word, and the words around the marks.
    private readonly void WriteQuotation(int at, scoped ref Writer next)
    {
        var quotation = quotations[characters[at].Quotation - 1];
        var length = quotation.End - quotation.Start;
        var part = WordView.Part(at - quotation.Start, length) | ((ulong)quotation.Mark << 2);
        next.Add(part, (ulong)Math.Min(length, 15));
        next.Add(part, HashAt(quotation.Start - 2));
        next.Add(part, HashAt(quotation.End - 1));
        next.Add(part, HashAt(quotation.End + 1));
    }

    private readonly ulong HashAt(int at) => at < start || at >= end ? 0u : words[characters[at].Word].Hash;

    // Digits and Latin letters are alike to the model.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint Normal(int at) =>
        at < start || at >= end ? 0u
        : CharClass.IsHan(text[at]) ? text[at]
        : char.IsDigit(text[at]) ? '0'
        : char.IsAsciiLetterUpper(text[at]) ? 'A'
        : char.IsAsciiLetterLower(text[at]) ? 'a'
        : text[at];

    private static uint Class(uint normal) =>
        CharClass.IsHan((char)normal)
            ? 4u
            : normal switch
            {
                0 => 0u,
                '0' => 1u,
                'A' or 'a' => 2u,
                '·' or '•' or '‧' => 3u,
                _ => 5u,
            };

    // A sentence may end inside a word where it is read in parts: the word is then that of the part it begins in.
    private readonly WordInView Word(int index) =>
        (uint)index < (uint)words.Length && words[index].Offset >= start && words[index].Offset < end
            ? words[index]
            : new WordInView(0, 0, 0, 0xFFFFFF, 0);

    private readonly uint Last(WordInView of) => of.Length == 0 ? 0u : text[of.Offset + of.Length - 1];

    private readonly uint Surname(int at) => at < start || at >= end ? 0u : characters[at].Surname;

    private readonly uint Dot(int at, int step)
    {
        for (var distance = 1; hasDot && distance <= DotReach; distance++)
        {
            var i = at + (step * distance);
            if (i < start || i >= end)
            {
                return 0;
            }
            if (!CharClass.IsHan(text[i]))
            {
                return text[i] is '·' or '•' or '‧' ? (uint)distance : 0;
            }
        }
        return 0;
    }

    private ref struct Writer(Span<ulong> features)
    {
        private readonly Span<ulong> features = features[..Count];
        private int count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong value) => Put(FeatureHash.Add(Templates[count], value));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a, ulong b) => Put(FeatureHash.Add(FeatureHash.Add(Templates[count], a), b));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a, ulong b, ulong c) =>
            Put(FeatureHash.Add(FeatureHash.Add(FeatureHash.Add(Templates[count], a), b), c));

        private void Put(ulong hash) => features[count++] = hash;
    }
}
