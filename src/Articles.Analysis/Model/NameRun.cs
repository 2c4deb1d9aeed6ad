using System.Buffers;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Model;

/// <summary>Reads the names of runs of characters, one run after another; the buffers are kept from run to run.</summary>
internal sealed class NameRun(NameWeights weights, List<NameSpan> names) : IDisposable
{
    private readonly NameDecoder _decoder = new();
    private int[] _scores = [];
    private byte[] _tags = [];
    private int[] _margins = [];
    private int _capacity;

    /// <summary>Reads a run.</summary>
    /// <param name="features">Its sentence.</param>
    /// <param name="offset">Where the stretch begins that the features count from.</param>
    /// <param name="start">Where the run begins in the text.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="opens">Whether the sentence begins with it; else a character of no name stands before.</param>
    /// <param name="closes">Whether the sentence ends with it; else a character of no name follows.</param>
    [SkipLocalsInit]
    public void Read(ref NameFeatures features, int offset, int start, int length, bool opens, bool closes)
    {
        if (_capacity < length)
        {
            _capacity = Math.Max(length, 2 * _capacity);
            Return();
            _scores = ArrayPool<int>.Shared.Rent(_capacity * NameTags.Count);
            _tags = ArrayPool<byte>.Shared.Rent(_capacity);
            _margins = ArrayPool<int>.Shared.Rent(_capacity);
        }
        Span<ulong> hashes = stackalloc ulong[NameFeatures.Count];
        for (var i = 0; i < length; i++)
        {
            var count = features.Write(start + i - offset, hashes);
            weights.Score(hashes[..count], _scores.AsSpan(i * NameTags.Count, NameTags.Count));
        }
        var tags = _tags.AsSpan(0, length);
        var before = opens ? NameTags.Start : NameTags.Outside;
        _decoder.Decode(_scores, weights.Transitions, tags, before, isFollowed: !closes);
        if (tags.ContainsAnyExcept((byte)NameTags.Outside))
        {
            _decoder.Margins(_scores, weights.Transitions, tags, _margins.AsSpan(0, length), isFollowed: !closes);
            AddNames(start, tags);
        }
    }

    private void AddNames(int offset, ReadOnlySpan<byte> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (!NameTags.Begins(tags[i]))
            {
                continue;
            }
            // A reading without this name has another tag at one of its characters at least.
            var (start, margin) = (i, _margins[i]);
            while (!NameTags.Ends(tags[i]))
            {
                i++;
                margin = Math.Min(margin, _margins[i]);
            }
            names.Add(new NameSpan(offset + start, offset + i + 1, NameTags.Kind(tags[i]), margin));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Return();
        (_scores, _tags, _margins, _capacity) = ([], [], [], 0);
        _decoder.Dispose();
    }

    private void Return()
    {
        ArrayPool<int>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_tags);
        ArrayPool<int>.Shared.Return(_margins);
    }
}
