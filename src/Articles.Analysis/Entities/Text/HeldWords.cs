using System.Buffers;

namespace Articles.Analysis.Entities.Text;

/// <summary>
/// Which words a text has, a bit for each number of <see cref="Lexicon.Lists.WordEdges"/>: tells at once of most sets of a few words
/// that none of them stands in the text. In a buffer that is lent and, where it is disposed of, given back.
/// </summary>
internal readonly struct HeldWords : IDisposable
{
    private const int Size = (ushort.MaxValue + 1) / 64;

    private readonly ulong[] _bits;

    /// <summary>Takes a text's words in.</summary>
    /// <param name="words">Their numbers.</param>
    public HeldWords(ReadOnlySpan<ushort> words)
    {
        _bits = ArrayPool<ulong>.Shared.Rent(Size);
        _bits.AsSpan(0, Size).Clear();
        foreach (var word in words)
        {
            _bits[word >> 6] |= 1UL << (word & 63);
        }
    }

    /// <summary>Whether the text may have one of several words.</summary>
    /// <param name="words">Their numbers.</param>
    public bool MayHoldAny(ReadOnlySpan<ushort> words)
    {
        foreach (var word in words)
        {
            if ((_bits[word >> 6] & (1UL << (word & 63))) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);
}
