using System.Runtime.InteropServices;

namespace Articles.Analysis.Duplicates;

/// <summary>
/// What tells whether two articles are the same text under two headlines: a sample of the sequences of six letters, and
/// the facts (<see cref="TextFacts"/>). A reprint shares nearly all of the first and all of the others. An article of a
/// series (another month's bulletin, another town's) and a corrected one share the words and not the facts, and are none.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Letters of a sequence: enough that two texts of one subject hardly share any by chance.</summary>
    private const int Sequence = 6;

    private const int Sequences = 128;

    /// <summary>Hashes that an article is looked up by. Two texts alike to nine tenths share one of three in 997 of 1,000 cases.</summary>
    private const int Keys = 3;

    /// <summary>
    /// Sequences from which on a text may differ and still be the same; a shorter one must be the same throughout.
    /// </summary>
    private const int Few = 40;

    /// <summary>
    /// How alike the sequences must be. A changed letter changes six of them: this allows one in some twenty letters, or
    /// three paragraphs of ten left out that have no figures.
    /// </summary>
    private const double LeastLikeness = 0.7;

    private readonly uint[] _sequences;

    // Null in a sketch that was stored before there were any.
    private readonly TextFacts? _facts;

    private TextSketch(uint[] sequences, TextFacts? facts)
    {
        _sequences = sequences;
        _facts = facts;
    }

    /// <summary>Makes the sketch of a text; null where it is too short to say anything.</summary>
    /// <param name="article">The text; a first paragraph that is the title is left out.</param>
    /// <param name="entities">What the text names.</param>
    public static TextSketch? Of(ArticleText article, IReadOnlyList<Entity> entities)
    {
        var text = article.Text.AsSpan();
        var body =
            article.Title is { Length: > 0 } title && text.StartsWith(title) && text[title.Length..] is ['\n', ..]
                ? title.Length
                : 0;
        var sample = SequencesOf(text[body..]);
        return sample.Length == 0 ? null : new TextSketch(sample, TextFacts.Of(text, body, entities));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static TextSketch Parse(string text)
    {
        var separator = text.IndexOf('.', StringComparison.Ordinal);
        return new TextSketch(Hashes(text[..separator]), TextFacts.Read(Hashes(text[(separator + 1)..])));
    }

    /// <summary>What an article of this text is looked up by; a copy of it shares at least one.</summary>
    public IEnumerable<string> LookupKeys => _sequences.Take(Keys).Select(hash => hash.ToString("x8"));

    /// <summary>Whether two texts are one: copies, or reprints with small changes that leave the facts as they are.</summary>
    public bool IsSame(TextSketch other)
    {
        var isExact =
            _facts is null || other._facts is null || Math.Min(_sequences.Length, other._sequences.Length) < Few;
        return SmallestHashes.Likeness(_sequences, other._sequences, Sequences) >= (isExact ? 1 : LeastLikeness)
            && (_facts is null || other._facts is null || _facts.AgreeWith(other._facts));
    }

    /// <summary>The sketch as text of at most 1,900 characters.</summary>
    public override string ToString() => $"{Text(_sequences)}.{Text(_facts?.ToArray() ?? [])}";

    private static uint[] SequencesOf(ReadOnlySpan<char> text)
    {
        var smallest = new SmallestHashes(Sequences);
        Span<char> window = stackalloc char[Sequence];
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            window[letters++ % Sequence] = char.ToLowerInvariant(c);
            if (letters >= Sequence)
            {
                smallest.Add((uint)(TextHash.OfRing(window, letters % Sequence) >> 32));
            }
        }

        return smallest.ToArray();
    }

    private static string Text(uint[] hashes) => Convert.ToBase64String(MemoryMarshal.AsBytes<uint>(hashes));

    private static uint[] Hashes(string text) =>
        MemoryMarshal.Cast<byte, uint>(Convert.FromBase64String(text)).ToArray();
}
