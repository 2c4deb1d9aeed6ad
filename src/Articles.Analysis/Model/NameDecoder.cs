using System.Buffers;
using System.Runtime.Intrinsics;

namespace Articles.Analysis.Model;

/// <summary>
/// Finds the best tags of a run of characters (Viterbi), and by how much each beats every other tag of its character: the
/// best path through a tag is the best one from the left and the best one from the right. All tags of a character are
/// weighed at once. Time is linear; buffers are kept from run to run, so one instance serves one thread.
/// </summary>
internal sealed class NameDecoder : IDisposable
{
    private const int Impossible = int.MinValue / 4;

    // Added to a transition that is not allowed: less than everything that is Impossible, and no sum overflows.
    private const int Forbidden = int.MinValue / 2;

    // A row of tags is two vectors.
    private const int Second = NameTags.Count - 8;

    private static readonly int[] Forbids = FindForbidden();
    private int[] _from = ArrayPool<int>.Shared.Rent(NameTags.Count * NameTags.Count);
    private int[] _to = ArrayPool<int>.Shared.Rent(NameTags.Count * NameTags.Count);
    private int[] _left = [];
    private int[] _right = [];

    /// <summary>Finds the best tags.</summary>
    /// <param name="scores">The tags' scores, <see cref="NameTags.Count"/> a character.</param>
    /// <param name="transitions">A row for each tag and for the sentence's start: the scores of the tags after it.</param>
    /// <param name="tags">Takes the tags; as long as the run.</param>
    /// <param name="before">What stands before the run: the sentence's start, or a character outside names.</param>
    /// <param name="isFollowed">Whether a character outside names follows, no end of the sentence.</param>
    public void Decode(
        ReadOnlySpan<int> scores,
        ReadOnlySpan<int> transitions,
        Span<byte> tags,
        int before = NameTags.Start,
        bool isFollowed = false
    )
    {
        Forward(scores, transitions, tags.Length, before);
        var after = isFollowed ? NameTags.Outside : -1;
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            after = BestBefore(i, after, transitions);
            tags[i] = (byte)after;
        }
    }

    /// <summary>By how much each tag of the best path beats the best path that has another one there.</summary>
    /// <param name="scores">As given to <see cref="Decode"/>, which must have been called before.</param>
    /// <param name="transitions">The same.</param>
    /// <param name="tags">The best tags.</param>
    /// <param name="margins">Takes the margins; as long as the run.</param>
    /// <param name="isFollowed">As given to <see cref="Decode"/>.</param>
    public void Margins(
        ReadOnlySpan<int> scores,
        ReadOnlySpan<int> transitions,
        ReadOnlySpan<byte> tags,
        Span<int> margins,
        bool isFollowed = false
    )
    {
        Backward(scores, transitions, tags.Length, isFollowed);
        for (var i = 0; i < tags.Length; i++)
        {
            var row = i * NameTags.Count;
            var others = Vector256.Max(
                Without(tags[i], Load(_left, row) + Load(_right, row)),
                Without(tags[i] - Second, Load(_left, row + Second) + Load(_right, row + Second))
            );
            margins[i] = _left[row + tags[i]] + _right[row + tags[i]] - Greatest(others);
        }
    }

    // Paths' scores, but Impossible for the path in a lane; all of them if there is no such lane.
    private static Vector256<int> Without(int lane, Vector256<int> paths) =>
        Vector256.ConditionalSelect(
            Vector256.Equals(Vector256<int>.Indices, Vector256.Create(lane)),
            Vector256.Create(Impossible),
            paths
        );

    private static int Greatest(Vector256<int> numbers)
    {
        var four = Vector128.Max(numbers.GetLower(), numbers.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two[0], two[1]);
    }

    private int BestBefore(int at, int after, ReadOnlySpan<int> transitions)
    {
        var (best, bestScore) = (0, int.MinValue);
        // What may stand before a character outside names may stand at a sentence's end.
        foreach (var tag in NameTags.Before(Math.Max(after, NameTags.Outside)))
        {
            var score = _left[(at * NameTags.Count) + tag];
            score += after < 0 ? 0 : transitions[(tag * NameTags.Count) + after];
            if (score > bestScore)
            {
                (best, bestScore) = (tag, score);
            }
        }
        return best;
    }

    private void Forward(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, int length, int before)
    {
        if (_left.Length < length * NameTags.Count)
        {
            var longest = Math.Max(length * NameTags.Count, 2 * _left.Length);
            ArrayPool<int>.Shared.Return(_left);
            ArrayPool<int>.Shared.Return(_right);
            (_left, _right) = (ArrayPool<int>.Shared.Rent(longest), ArrayPool<int>.Shared.Rent(longest));
        }
        for (var i = 0; i < Forbids.Length; i += Vector256<int>.Count)
        {
            (Load(transitions, i) + Load(Forbids, i)).StoreUnsafe(ref _from[i]);
        }
        for (var tag = 0; tag < NameTags.Count && length > 0; tag++)
        {
            var opens = tag == NameTags.Outside || NameTags.Begins(tag);
            _left[tag] = opens ? scores[tag] + transitions[(before * NameTags.Count) + tag] : Impossible;
        }
        var least = Vector256.Create(Impossible);
        for (var row = NameTags.Count; row < length * NameTags.Count; row += NameTags.Count)
        {
            var (first, second) = Best(_left.AsSpan(row - NameTags.Count, NameTags.Count), _from);
            Vector256.Max(first + Load(scores, row), least).StoreUnsafe(ref _left[row]);
            Vector256.Max(second + Load(scores, row + Second), least).StoreUnsafe(ref _left[row + Second]);
        }
    }

    private void Backward(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, int length, bool isFollowed)
    {
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            for (var next = 0; next < NameTags.Count; next++)
            {
                _to[(next * NameTags.Count) + tag] = _from[(tag * NameTags.Count) + next];
            }
        }
        var last = (length - 1) * NameTags.Count;
        for (var tag = 0; tag < NameTags.Count && length > 0; tag++)
        {
            var closing = isFollowed ? transitions[(tag * NameTags.Count) + NameTags.Outside] : 0;
            _right[last + tag] = NameTags.Ends(tag) ? closing : Impossible;
        }
        Span<int> after = stackalloc int[NameTags.Count];
        for (var row = last - NameTags.Count; row >= 0; row -= NameTags.Count)
        {
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var at = row + NameTags.Count + tag;
                after[tag] = scores[at] + _right[at];
            }
            var (first, second) = Best(after, _to);
            first.StoreUnsafe(ref _right[row]);
            second.StoreUnsafe(ref _right[row + Second]);
        }
    }

    // For every tag the best of a score beside it and its transition.
    private static (Vector256<int> First, Vector256<int> Second) Best(
        ReadOnlySpan<int> beside,
        ReadOnlySpan<int> transitions
    )
    {
        var (first, second) = (Vector256.Create(Impossible), Vector256.Create(Impossible));
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            var (score, row) = (Vector256.Create(beside[tag]), tag * NameTags.Count);
            first = Vector256.Max(first, score + Load(transitions, row));
            second = Vector256.Max(second, score + Load(transitions, row + Second));
        }
        return (first, second);
    }

    private static Vector256<int> Load(ReadOnlySpan<int> numbers, int at) => Vector256.Create(numbers.Slice(at, 8));

    private static int[] FindForbidden()
    {
        var forbidden = new int[NameTags.Count * NameTags.Count];
        Array.Fill(forbidden, Forbidden);
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            foreach (var before in NameTags.Before(tag))
            {
                forbidden[(before * NameTags.Count) + tag] = 0;
            }
        }
        return forbidden;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_from);
        ArrayPool<int>.Shared.Return(_to);
        ArrayPool<int>.Shared.Return(_left);
        ArrayPool<int>.Shared.Return(_right);
        (_from, _to, _left, _right) = ([], [], [], []);
    }
}
