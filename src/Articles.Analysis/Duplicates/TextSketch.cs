using System.Runtime.InteropServices;

namespace Articles.Analysis.Duplicates;

/// <summary>
/// What tells whether two articles are the same text under two headlines: a sample of the sequences of six letters,
/// and one of the numbers. A reprint shares nearly all of both. An article of a series (a bulletin with other figures
/// each month) shares the words and not the numbers, and is none.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Letters of a sequence: enough that two texts of one subject hardly share any by chance.</summary>
    private const int Sequence = 6;

    private const int Sequences = 128;
    private const int Numbers = 64;

    /// <summary>Hashes that an article is looked up by. Two texts alike to nine tenths share one of three in 997 of 1,000 cases.</summary>
    private const int Keys = 3;

    /// <summary>
    /// Sequences from which on a text may differ and still be the same; a shorter one must be the same throughout.
    /// </summary>
    private const int Few = 40;

    /// <summary>
    /// How alike the sequences must be. A changed letter changes six of them: this allows one in some twenty letters, or
    /// three paragraphs of ten left out.
    /// </summary>
    private const double LeastLikeness = 0.7;

    /// <summary>How alike the numbers must be: a date more or less among some ten.</summary>
    private const double LeastLikenessOfNumbers = 0.7;

    private readonly uint[] sequences;
    private readonly uint[] numbers;

    private TextSketch(uint[] sequences, uint[] numbers)
    {
        this.sequences = sequences;
        this.numbers = numbers;
    }

    /// <summary>Makes the sketch of a text; null where it is too short to say anything.</summary>
    /// <param name="article">The text; a first paragraph that is the title is left out.</param>
    public static TextSketch? Of(ArticleText article)
    {
        var text = article.Text.AsSpan();
        if (article.Title is { Length: > 0 } title && text.StartsWith(title) && text[title.Length..] is ['\n', ..])
        {
            text = text[title.Length..];
        }

        var sketch = new TextSketch(SequencesOf(text), NumbersOf(text));
        return sketch.sequences.Length == 0 ? null : sketch;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static TextSketch Parse(string text)
    {
        var separator = text.IndexOf('.', StringComparison.Ordinal);
        return new TextSketch(Hashes(text[..separator]), Hashes(text[(separator + 1)..]));
    }

    /// <summary>What an article of this text is looked up by; a copy of it shares at least one.</summary>
    public IEnumerable<string> LookupKeys => sequences.Take(Keys).Select(hash => hash.ToString("x8"));

    /// <summary>Whether two texts are one: copies, or reprints with small changes.</summary>
    public bool IsSame(TextSketch other)
    {
        var least = Math.Min(sequences.Length, other.sequences.Length) < Few ? 1 : LeastLikeness;
        return SmallestHashes.Likeness(sequences, other.sequences, Sequences) >= least
            && SmallestHashes.Likeness(numbers, other.numbers, Numbers) >= LeastLikenessOfNumbers;
    }

    /// <summary>The sketch as text of at most 1,100 characters.</summary>
    public override string ToString() => $"{Text(sequences)}.{Text(numbers)}";

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
                smallest.Add(Hash(window, letters % Sequence));
            }
        }

        return smallest.ToArray();
    }

    private static uint[] NumbersOf(ReadOnlySpan<char> text)
    {
        var smallest = new SmallestHashes(Numbers);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i + 1;
                while (
                    end < text.Length
                    && (
                        char.IsAsciiDigit(text[end])
                        || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
                    )
                )
                {
                    end++;
                }

                smallest.Add(Hash(text[i..end], 0));
                i = end;
            }
        }

        return smallest.ToArray();
    }

    // FNV-1a over the characters of a ring from a place on, mixed so that small hashes come from all over the text.
    private static uint Hash(ReadOnlySpan<char> ring, int first)
    {
        var hash = 14695981039346656037ul;
        for (var i = 0; i < ring.Length; i++)
        {
            hash = (hash ^ ring[(first + i) % ring.Length]) * 1099511628211ul;
        }

        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ul;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebul;
        return (uint)(hash >> 32);
    }

    private static string Text(uint[] hashes) => Convert.ToBase64String(MemoryMarshal.AsBytes<uint>(hashes));

    private static uint[] Hashes(string text) =>
        MemoryMarshal.Cast<byte, uint>(Convert.FromBase64String(text)).ToArray();
}
