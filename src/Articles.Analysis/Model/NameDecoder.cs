namespace Articles.Analysis.Model;

/// <summary>
/// Finds the best tags of a sentence (Viterbi), and by how much each beats every other tag of its character: the best
/// path through a tag is the best one from the left and the best one from the right. Time is linear; buffers are kept
/// from sentence to sentence, so one instance serves one thread.
/// </summary>
internal sealed class NameDecoder
{
    private const int Impossible = int.MinValue / 4;
    private int[] _left = [];
    private int[] _right = [];

    /// <summary>Finds the best tags.</summary>
    /// <param name="scores">The tags' scores, <see cref="NameTags.Count"/> a character.</param>
    /// <param name="transitions">A row for each tag and for the sentence's start: the scores of the tags after it.</param>
    /// <param name="tags">Takes the tags; as long as the sentence.</param>
    public void Decode(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, Span<byte> tags)
    {
        Forward(scores, transitions, tags.Length);
        var best = -1;
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            best = BestBefore(i, best, transitions);
            tags[i] = (byte)best;
        }
    }

    /// <summary>By how much each tag of the best path beats the best path that has another one there.</summary>
    /// <param name="scores">As given to <see cref="Decode"/>, which must have been called before.</param>
    /// <param name="transitions">The same.</param>
    /// <param name="tags">The best tags.</param>
    /// <param name="margins">Takes the margins; as long as the sentence.</param>
    public void Margins(
        ReadOnlySpan<int> scores,
        ReadOnlySpan<int> transitions,
        ReadOnlySpan<byte> tags,
        Span<int> margins
    )
    {
        Backward(scores, transitions, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var (row, other) = (i * NameTags.Count, Impossible);
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                if (tag != tags[i])
                {
                    other = Math.Max(other, _left[row + tag] + _right[row + tag]);
                }
            }
            margins[i] = _left[row + tags[i]] + _right[row + tags[i]] - other;
        }
    }

    private int BestBefore(int at, int after, ReadOnlySpan<int> transitions)
    {
        var (best, bestScore) = (0, int.MinValue);
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            var allowed = after < 0 ? NameTags.Ends(tag) : NameTags.Before(after).Contains((byte)tag);
            var score = _left[(at * NameTags.Count) + tag];
            score += after < 0 ? 0 : transitions[(tag * NameTags.Count) + after];
            if (allowed && score > bestScore)
            {
                (best, bestScore) = (tag, score);
            }
        }
        return best;
    }

    private void Forward(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, int length)
    {
        if (_left.Length < length * NameTags.Count)
        {
            _left = new int[length * NameTags.Count];
            _right = new int[length * NameTags.Count];
        }
        for (var tag = 0; tag < NameTags.Count && length > 0; tag++)
        {
            var opens = tag == NameTags.Outside || NameTags.Begins(tag);
            _left[tag] = opens ? scores[tag] + transitions[(NameTags.Start * NameTags.Count) + tag] : Impossible;
        }
        for (var row = NameTags.Count; row < length * NameTags.Count; row += NameTags.Count)
        {
            var before = _left.AsSpan(row - NameTags.Count, NameTags.Count);
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var best = Impossible;
                foreach (var previous in NameTags.Before(tag))
                {
                    best = Math.Max(best, before[previous] + transitions[(previous * NameTags.Count) + tag]);
                }
                _left[row + tag] = Math.Max(best + scores[row + tag], Impossible);
            }
        }
    }

    private void Backward(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, int length)
    {
        var last = (length - 1) * NameTags.Count;
        for (var tag = 0; tag < NameTags.Count && length > 0; tag++)
        {
            _right[last + tag] = NameTags.Ends(tag) ? 0 : Impossible;
        }
        for (var row = last - NameTags.Count; row >= 0; row -= NameTags.Count)
        {
            _right.AsSpan(row, NameTags.Count).Fill(Impossible);
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var after = row + NameTags.Count + tag;
                foreach (var previous in NameTags.Before(tag))
                {
                    var score = transitions[(previous * NameTags.Count) + tag] + scores[after] + _right[after];
                    _right[row + previous] = Math.Max(_right[row + previous], score);
                }
            }
        }
    }
}
