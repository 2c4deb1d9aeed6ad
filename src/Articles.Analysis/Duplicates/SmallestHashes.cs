namespace Articles.Analysis.Duplicates;

/// <summary>
/// Keeps the smallest of many hashes, each once: a sample of a set that another set's sample can be compared with
/// (a bottom-k sketch, after Broder's min-wise hashing).
/// </summary>
/// <param name="count">How many are kept.</param>
internal sealed class SmallestHashes(int count)
{
    private const int Slack = 8;

    private readonly List<uint> _hashes = [];
    private uint _largest = uint.MaxValue;

    public void Add(uint hash)
    {
        if (hash > _largest)
        {
            return;
        }

        _hashes.Add(hash);
        if (_hashes.Count >= count * Slack)
        {
            Shrink();
        }
    }

    /// <summary>The smallest hashes in rising order.</summary>
    public uint[] ToArray()
    {
        Shrink();
        return [.. _hashes];
    }

    /// <summary>
    /// How much two sets have in common, 0 to 1: the part of the smallest hashes of both together that is in both.
    /// </summary>
    public static double Likeness(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, int count)
    {
        var (i, j, shared, seen) = (0, 0, 0, 0);
        for (; seen < count && (i < first.Length || j < second.Length); seen++)
        {
            var (a, b) = (At(first, i), At(second, j));
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return seen == 0 ? 1 : (double)shared / seen;
    }

    /// <summary>Whether each of two sets has a member that the other lacks, as far as both samples reach.</summary>
    public static bool EachHasItsOwn(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, int count)
    {
        var reach = Math.Min(ReachOf(first, count), ReachOf(second, count));
        return HasItsOwn(first, second, reach) && HasItsOwn(second, first, reach);
    }

    private static uint ReachOf(ReadOnlySpan<uint> hashes, int count) =>
        hashes.Length < count ? uint.MaxValue : hashes[^1];

    private static bool HasItsOwn(ReadOnlySpan<uint> hashes, ReadOnlySpan<uint> others, uint reach)
    {
        foreach (var hash in hashes)
        {
            if (hash <= reach && others.BinarySearch(hash) < 0)
            {
                return true;
            }
        }

        return false;
    }

    // Past the end everything is larger than any hash.
    private static ulong At(ReadOnlySpan<uint> hashes, int index) =>
        index < hashes.Length ? hashes[index] : ulong.MaxValue;

    private void Shrink()
    {
        _hashes.Sort();
        var kept = 0;
        for (var i = 0; i < _hashes.Count && kept < count; i++)
        {
            if (kept == 0 || _hashes[kept - 1] != _hashes[i])
            {
                _hashes[kept++] = _hashes[i];
            }
        }

        _hashes.RemoveRange(kept, _hashes.Count - kept);
        _largest = kept == count ? _hashes[^1] : uint.MaxValue;
    }
}
