using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Model;

/// <summary>The features of a character: its neighbours, its word and theirs, and what the lexicon says of it.</summary>
internal static class NameFeatures
{
    /// <summary>How many features a character has.</summary>
    public const int Count = 40;

    /// <summary>How far a raised dot, the mark between the parts of a foreign name, is looked for.</summary>
    private const int DotReach = 6;

    /// <summary>Writes a character's features.</summary>
    /// <param name="view">The text.</param>
    /// <param name="start">Where its sentence begins.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="at">The character.</param>
    /// <param name="features">Takes <see cref="Count"/> hashes.</param>
    public static void Write(WordView view, int start, int end, int at, Span<ulong> features)
    {
        var next = new Writer(features);
        WriteCharacters(view, start, end, at, ref next);
        WriteWords(view, start, end, at, ref next);
        WriteLexicon(view, start, end, at, ref next);
    }

    private static void WriteCharacters(WordView view, int start, int end, int at, ref Writer next)
    {
        var text = view.Text;
        var (a, b, c, d, e) = (
            Normal(text, start, end, at - 2),
            Normal(text, start, end, at - 1),
            Normal(text, start, end, at),
            Normal(text, start, end, at + 1),
            Normal(text, start, end, at + 2)
        );
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

    private static void WriteWords(WordView view, int start, int end, int at, ref Writer next)
    {
        var token = view.TokenAt[at];
        var word = view.Tokens[token];
        var part = WordView.Part(at - word.Offset, word.Length);
        var (before, after) = (Word(view, start, end, token - 1), Word(view, start, end, token + 1));
        var here = view.Hashes[token];
        var (tagBefore, tag, tagAfter) = (
            Tag(view, start, end, token - 1),
            Tag(view, start, end, token),
            Tag(view, start, end, token + 1)
        );
        next.Add(here, part);
        next.Add(tag, part);
        next.Add(before, part);
        next.Add(after, part);
        next.Add(tagBefore, tag, part);
        next.Add(tag, tagAfter, part);
        next.Add(FeatureHash.Add(tagBefore, tag), tagAfter, part);
        next.Add(before, here, part);
        next.Add(here, after, part);
        next.Add(Word(view, start, end, token - 2), part);
        next.Add(Word(view, start, end, token + 2), part);
        next.Add(tag, part, (ulong)Math.Min(word.Length, 7));
        next.Add(view.Text[word.End - 1], part);
        next.Add(LastOf(view, start, end, token + 1), part);
        next.Add(LastOf(view, start, end, token + 2), part);
        next.Add(
            (ulong)LengthOf(view, start, end, token - 1),
            ((ulong)Math.Min(word.Length, 3) << 2) | part,
            (ulong)LengthOf(view, start, end, token + 1)
        );
    }

    private static void WriteLexicon(WordView view, int start, int end, int at, ref Writer next)
    {
        var (word, part) = (view.Tokens[view.TokenAt[at]], 0u);
        part = WordView.Part(at - word.Offset, word.Length);
        next.Add(view.StartsWord[at]);
        next.Add(view.EndsWord[at]);
        next.Add(view.Covered[at]);
        next.Add(at > start ? view.EndsWord[at - 1] : 1u, at + 1 < end ? view.StartsWord[at + 1] : 1u);
        next.Add(view.Place[at], part);
        next.Add(view.Place[at], at > start ? view.Place[at - 1] : 0u, at + 1 < end ? view.Place[at + 1] : 0u);
        var surnames = Surname(view, start, end, at - 2) | (Surname(view, start, end, at - 1) << 2);
        surnames |= (Surname(view, start, end, at) << 4) | (Surname(view, start, end, at + 1) << 6);
        next.Add(surnames, part);
        next.Add(surnames, part, Tag(view, start, end, view.TokenAt[at] + 1));
        var (left, right) = (Dot(view.Text, start, end, at, -1), Dot(view.Text, start, end, at, 1));
        next.Add(left, right);
        next.Add(left | (right << 3), view.Text[at]);
    }

    // Digits and Latin letters are alike to the model.
    private static uint Normal(string text, int start, int end, int at) =>
        at < start || at >= end ? 0u
        : char.IsDigit(text[at]) ? '0'
        : char.IsAsciiLetterUpper(text[at]) ? 'A'
        : char.IsAsciiLetterLower(text[at]) ? 'a'
        : text[at];

    private static uint Class(uint normal) =>
        normal switch
        {
            0 => 0,
            '0' => 1,
            'A' or 'a' => 2,
            '·' or '•' or '‧' => 3,
            _ => CharClass.IsHan((char)normal) ? 4u : 5u,
        };

    private static bool Inside(WordView view, int start, int end, int token) =>
        (uint)token < (uint)view.Tokens.Length && view.Tokens[token].Offset >= start && view.Tokens[token].Offset < end;

    private static ulong Word(WordView view, int start, int end, int token) =>
        Inside(view, start, end, token) ? view.Hashes[token] : 0;

    private static uint Tag(WordView view, int start, int end, int token) =>
        Inside(view, start, end, token)
            ? WordView.TagCode(view.Tokens[token].Tag) | ((uint)view.Tokens[token].Kind << 16)
            : 0xFFFFFF;

    private static int LengthOf(WordView view, int start, int end, int token) =>
        Inside(view, start, end, token) ? Math.Min(view.Tokens[token].Length, 3) : 0;

    private static uint LastOf(WordView view, int start, int end, int token) =>
        Inside(view, start, end, token) ? view.Text[view.Tokens[token].End - 1] : 0u;

    private static uint Surname(WordView view, int start, int end, int at) =>
        at < start || at >= end ? 0u : view.Surname[at];

    private static uint Dot(string text, int start, int end, int at, int step)
    {
        for (var distance = 1; distance <= DotReach; distance++)
        {
            var i = at + (step * distance);
            if (i < start || i >= end)
            {
                return 0;
            }
            if (text[i] is '·' or '•' or '‧')
            {
                return (uint)distance;
            }
            if (!CharClass.IsHan(text[i]))
            {
                return 0;
            }
        }
        return 0;
    }

    private ref struct Writer(Span<ulong> features)
    {
        private readonly Span<ulong> features = features;
        private int count;

        public void Add(ulong value) => Put(FeatureHash.Add(FeatureHash.Begin(count), value));

        public void Add(ulong a, ulong b) => Put(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin(count), a), b));

        public void Add(ulong a, ulong b, ulong c) =>
            Put(FeatureHash.Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin(count), a), b), c));

        private void Put(ulong hash) => features[count++] = hash;
    }
}
