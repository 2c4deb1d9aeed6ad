using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Articles.Analysis.Model;

/// <summary>
/// Tells of most words, by a handful of numbers added up, that no name holds them: the model, which weighs four times as
/// many features at each character, need not read those. Learned with the model, so that it loses hardly a name.
/// </summary>
internal sealed class NameScreen
{
    /// <summary>The binary logarithm of the number of weights, which features share by their hashes.</summary>
    public const int Bits = 17;

    /// <summary>How many features a word has.</summary>
    public const int Count = 11;

    private static readonly ulong[] Templates = [.. Enumerable.Range(1000, Count).Select(FeatureHash.Begin)];

    private readonly ResourceBytes _bytes;
    private readonly int _offset;
    private readonly int _least;

    /// <summary>Takes the weights, read where they are.</summary>
    /// <param name="bytes">The model's file.</param>
    /// <param name="offset">Where the weights begin in it, 8 bits each.</param>
    /// <param name="least">What a word's features add up to, at least, if a name can hold it.</param>
    public NameScreen(ResourceBytes bytes, int offset, int least) => (_bytes, _offset, _least) = (bytes, offset, least);

    /// <summary>Marks the characters of the words that no name holds.</summary>
    /// <param name="view">A stretch of text.</param>
    /// <param name="outside">Of each of its characters whether no name holds it; what is marked already stays so.</param>
    [SkipLocalsInit]
    public void Mark(WordView view, Span<bool> outside)
    {
        var weights = MemoryMarshal.Cast<byte, sbyte>(_bytes.Span.Slice(_offset, 1 << Bits));
        Span<int> features = stackalloc int[Count];
        Span<int> featuresBefore = stackalloc int[Count];
        var words = view.Words;
        var (before2, before, here) = (default(WordInView), default(WordInView), At(view, 0));
        var (after, after2) = (At(view, 1), At(view, 2));
        var asked = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var beside = new Neighbors(before2, before, after, after2);
            (before2, before, here, after, after2) = (before, here, after, after2, At(view, i + 3));
            if (outside[words[i].Offset])
            {
                continue;
            }
            Write(view, words[i], beside, features);
            foreach (var feature in features)
            {
                ResourceBytes.Prefetch(in weights[feature]);
            }
            // One word later: its weights are on their way meanwhile.
            if (asked >= 0)
            {
                Mark(words[asked], featuresBefore, weights, outside);
            }
            asked = i;
            var done = featuresBefore;
            featuresBefore = features;
            features = done;
        }
        if (asked >= 0)
        {
            Mark(words[asked], featuresBefore, weights, outside);
        }
    }

    private void Mark(in WordInView word, ReadOnlySpan<int> features, ReadOnlySpan<sbyte> weights, Span<bool> outside)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += weights[feature];
        }
        if (sum < _least)
        {
            outside.Slice(word.Offset, word.Length).Fill(true);
        }
    }

    /// <summary>Writes a word's features.</summary>
    /// <param name="view">The stretch that it stands in.</param>
    /// <param name="word">The word.</param>
    /// <param name="features">Takes <see cref="Count"/> numbers of weights.</param>
    public static void Write(WordView view, int word, Span<int> features) =>
        Write(
            view,
            view.Words[word],
            new Neighbors(At(view, word - 2), At(view, word - 1), At(view, word + 1), At(view, word + 2)),
            features
        );

    private static void Write(WordView view, in WordInView here, in Neighbors beside, Span<int> features)
    {
        var text = view.Text;
        ref readonly var before = ref beside.Before;
        ref readonly var after = ref beside.After;
        var (first, last) = (text[here.Offset], text[here.Offset + here.Length - 1]);
        features[0] = Slot(0, here.Hash);
        features[1] = Slot(1, before.Hash);
        features[2] = Slot(2, after.Hash);
        features[3] = Slot(3, beside.Before2.Hash);
        features[4] = Slot(4, beside.After2.Hash);
        features[5] = Slot(5, here.Tag | ((ulong)before.Tag << 20) | ((ulong)after.Tag << 40));
        features[6] = Slot(6, here.Tag | ((ulong)Math.Min(here.Length, 7) << 20) | ((ulong)first << 24));
        features[7] = Slot(7, here.Tag | ((ulong)Math.Min(here.Length, 7) << 20) | ((ulong)last << 24));
        var quotation = view.Characters[here.Offset].Quotation;
        features[8] = Slot(8, quotation == 0 ? 0 : Between(view.Quotations[quotation - 1]) | ((ulong)here.Tag << 20));
        ref readonly var own = ref view.Characters[here.Offset];
        ref readonly var end = ref view.Characters[here.Offset + here.Length - 1];
        features[9] = Slot(9, own.Covered | ((ulong)own.Surname << 32) | ((ulong)Math.Min(here.Length, 7) << 40));
        features[10] = Slot(10, own.Place | ((ulong)end.Place << 8) | ((ulong)here.Tag << 20));
    }

    // The words around one, what is beyond the sentence left out: each is read once for all words beside it.
    [StructLayout(LayoutKind.Auto)]
    private readonly ref struct Neighbors(WordInView before2, WordInView before, WordInView after, WordInView after2)
    {
        public readonly WordInView Before2 = before2;
        public readonly WordInView Before = before;
        public readonly WordInView After = after;
        public readonly WordInView After2 = after2;
    }

    private static ulong Between(QuotationInView quotation) =>
        1 + (ulong)Math.Min(quotation.End - quotation.Start, 15) + ((ulong)(quotation.Mark == '《' ? 1 : 0) << 4);

    // What is beyond a sentence's end is alike to the screen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WordInView At(WordView view, int word) =>
        (uint)word < (uint)view.Words.Length && view.Text[view.Words[word].Offset] is not ('。' or '！' or '？' or '\n')
            ? view.Words[word]
            : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(int template, ulong value) =>
        (int)(((value ^ Templates[template]) * 0x9E3779B97F4A7C15) >> (64 - Bits));
}
