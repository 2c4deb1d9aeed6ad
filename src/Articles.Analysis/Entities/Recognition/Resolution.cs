using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Articles.Analysis.Entities.Recognition;

/// <summary>Chooses among candidates that overlap: the longer one, and the surer one of two that are equally long.</summary>
internal static class Resolution
{
    // How many bits of a rank stand for what.
    private const int LengthBits = 24;
    private const int ScoreBits = 39;
    private const int NumberBits = 27;
    private const int CategoryBits = 3;

    /// <summary>
    /// The services and apps whose edition or seat stands (12345号外语专席): they are named there too.
    /// </summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="chosen">Those that stand.</param>
    public static List<Candidate> Editions(List<Candidate> candidates, List<Candidate> chosen)
    {
        var editions = new List<Candidate>();
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            if (
                candidate.HasEditions
                && chosen.StartingAt(candidate.Start) is { } whole
                && candidate.End < whole.End
                && (candidate.Category == whole.Category || candidate.Category == EntityCategory.Organization)
            )
            {
                editions.Add(candidate);
            }
        }
        return editions.Count == 0 ? editions : [.. editions.Distinct().OrderBy(x => x.Start)];
    }

    /// <summary>Chooses the candidates that stand, in text order, none overlapping another.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="length">The text's length, in UTF-16 code units.</param>
    /// <param name="chosen">Takes those that stand.</param>
    public static void Resolve(List<Candidate> candidates, int length, List<Candidate> chosen)
    {
        var all = CollectionsMarshal.AsSpan(candidates);
        var lentRanks = ArrayPool<UInt128>.Shared.Rent(all.Length);
        var lentTaken = ArrayPool<bool>.Shared.Rent(length);
        var lentStarting = ArrayPool<int>.Shared.Rent(length);
        var ranks = lentRanks.AsSpan(0, all.Length);
        var taken = lentTaken.AsSpan(0, length);
        // At each place the number of the candidate that stands there, from 1.
        var starting = lentStarting.AsSpan(0, length);
        taken.Clear();
        starting.Clear();
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = Rank(all[i], i);
        }
        ranks.Sort();
        foreach (var rank in ranks)
        {
            var number = (int)((ulong)rank & ((1UL << NumberBits) - 1));
            ref readonly var candidate = ref all[number];
            // Of the same stretch only a few candidates are made.
            if (candidate.Length <= Entity.LongestName && !taken[candidate.Start] && !taken[candidate.End - 1])
            {
                taken.Slice(candidate.Start, candidate.Length).Fill(true);
                starting[candidate.Start] = number + 1;
            }
        }
        for (var at = starting.IndexOfAnyExcept(0); at >= 0; at = Next(starting, at + 1))
        {
            chosen.Add(all[starting[at] - 1]);
        }
        ArrayPool<UInt128>.Shared.Return(lentRanks);
        ArrayPool<bool>.Shared.Return(lentTaken);
        ArrayPool<int>.Shared.Return(lentStarting);
    }

    private static int Next(ReadOnlySpan<int> starting, int from) =>
        starting[from..].IndexOfAnyExcept(0) is >= 0 and var leap ? from + leap : -1;

    // The lesser one comes first: the longer candidate, one with a core, the surer, the first in the text, the first by its
    // category; of equals the one that was found first. Numbers sort faster than comparisons of all that.
    private static UInt128 Rank(in Candidate candidate, int number)
    {
        Debug.Assert(candidate.Score is >= 0 and < 2, "Only such scores fit into a rank's bits.");
        const ulong Longest = (1UL << LengthBits) - 1;
        var length = Longest - Math.Min((ulong)candidate.Length, Longest);
        // The bits of a number from 0 to 1 order as it does; the last ones make no difference between scores.
        var score = ((1UL << 62) - 1 - BitConverter.DoubleToUInt64Bits(candidate.Score)) >> (62 - ScoreBits);
        return new UInt128(
            (((length << 1) | (candidate.HasCore ? 0UL : 1)) << ScoreBits) | score,
            ((((ulong)candidate.Start << CategoryBits) | Order(candidate.Category)) << NumberBits) | (uint)number
        );
    }

    private static ulong Order(string category) =>
        category switch
        {
            EntityCategory.Document => 0,
            EntityCategory.Event => 1,
            EntityCategory.Location => 2,
            EntityCategory.Organization => 3,
            EntityCategory.Person => 4,
            _ => 5,
        };
}
