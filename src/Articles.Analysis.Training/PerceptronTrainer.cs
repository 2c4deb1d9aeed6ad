using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>
/// The averaged structured perceptron (Collins 2002): sentences are read one after another, and where the best tags are
/// not the right ones, the right ones' weights go up and the others' down by one. To leave a margin, every wrong tag
/// gets a bonus while training. All arithmetic is on integers, so the result is the same on every machine.
/// </summary>
internal sealed class PerceptronTrainer : IDisposable
{
    /// <summary>How many times the sentences are read.</summary>
    private const int Epochs = 20;

    /// <summary>What a wrong tag gets more while training where no name is.</summary>
    private const int Bonus = 30;

    /// <summary>The same where a name is: one that is not found costs more than one too many, which the rules may still refuse.</summary>
    private const int BonusOfNames = 60;

    private const int Unknown = -(1 << 24);
    private const ulong FirstSeed = 0x2545F491;

    private readonly FeatureIndex _index;
    private readonly int[] _weights;
    private readonly long[] _lost;
    private readonly int[] _transitions = new int[(NameTags.Count + 1) * NameTags.Count];
    private readonly long[] _lostTransitions = new long[(NameTags.Count + 1) * NameTags.Count];
    private readonly NameDecoder _decoder = new();
    private int[] _scores = [];
    private long _step = 1;

    public PerceptronTrainer(FeatureIndex index)
    {
        _index = index;
        _weights = new int[index.Features.Count * NameTags.Count];
        _lost = new long[_weights.Length];
    }

    /// <summary>Which order of the sentences is taken, of as many as one likes.</summary>
    public int Order { get; init; }

    /// <summary>Trains, and returns the weights' averages over all steps, times <see cref="TrainedWeights.Unit"/>.</summary>
    public TrainedWeights Train()
    {
        var order = Enumerable.Range(0, _index.Sentences.Count).ToArray();
        var random = FirstSeed + ((ulong)Order << 32);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, ref random);
            foreach (var sentence in order)
            {
                Learn(_index.Sentences[sentence]);
                _step++;
            }
        }
        return new TrainedWeights(
            _index.Features,
            [.. _weights.Select((x, i) => Average(x, _lost[i]))],
            [.. _transitions.Select((x, i) => Average(x, _lostTransitions[i]))]
        );
    }

    private int Average(int weight, long lost) => (int)(((weight * _step) - lost) * TrainedWeights.Unit / _step);

    private void Learn(TrainingSentence sentence)
    {
        var length = sentence.Tags.Length;
        if (_scores.Length < length * NameTags.Count)
        {
            _scores = new int[length * NameTags.Count];
        }
        Array.Clear(_scores, 0, length * NameTags.Count);
        for (var i = 0; i < length; i++)
        {
            var row = _scores.AsSpan(i * NameTags.Count, NameTags.Count);
            foreach (var feature in sentence.Features[i])
            {
                var weights = _weights.AsSpan(feature * NameTags.Count, NameTags.Count);
                for (var tag = 0; tag < NameTags.Count; tag++)
                {
                    row[tag] += weights[tag];
                }
            }
            row[sentence.Tags[i]] -= sentence.Tags[i] == NameTags.Outside ? Bonus : BonusOfNames;
            // Nothing is learned of names that the sentence's annotator did not look for.
            row[Math.Min(NameTags.Of(sentence.Kinds, 0, 2), NameTags.Count)..].Fill(Unknown);
        }
        Span<byte> found = length <= 1024 ? stackalloc byte[length] : new byte[length];
        Decode(sentence.Outside, found);
        if (!found.SequenceEqual(sentence.Tags))
        {
            Update(sentence, sentence.Tags, 1);
            Update(sentence, found, -1);
        }
    }

    // Characters that are not read part the sentence, as they do in NameModel.
    private void Decode(ReadOnlySpan<bool> outside, Span<byte> found)
    {
        for (var from = 0; from < found.Length; )
        {
            var length = outside[from..].IndexOf(!outside[from]);
            var end = length < 0 ? found.Length : from + length;
            if (outside[from])
            {
                found[from..end].Clear();
            }
            else
            {
                var scores = _scores.AsSpan(from * NameTags.Count, (end - from) * NameTags.Count);
                var before = from == 0 ? NameTags.Start : NameTags.Outside;
                _decoder.Decode(scores, _transitions, found[from..end], before, isFollowed: end < found.Length);
            }
            from = end;
        }
    }

    private void Update(TrainingSentence sentence, ReadOnlySpan<byte> tags, int by)
    {
        var previous = NameTags.Start;
        for (var i = 0; i < tags.Length; i++)
        {
            var transition = (previous * NameTags.Count) + tags[i];
            _transitions[transition] += by;
            _lostTransitions[transition] += by * _step;
            foreach (var feature in sentence.Features[i])
            {
                var weight = (feature * NameTags.Count) + tags[i];
                _weights[weight] += by;
                _lost[weight] += by * _step;
            }
            previous = tags[i];
        }
    }

    // A generator of our own (xorshift64), for the library's is not promised to stay the same.
    private static void Shuffle(int[] order, ref ulong random)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            var j = (int)(random % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _decoder.Dispose();
}
