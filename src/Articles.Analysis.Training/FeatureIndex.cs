using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>Numbers the features of the training sentences that occur often enough to say something.</summary>
internal sealed class FeatureIndex
{
    /// <summary>A feature that occurs at fewer characters is left out.</summary>
    private const int Least = 2;

    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>Reads the sentences.</summary>
    public FeatureIndex(IReadOnlyList<AnnotatedSentence> sentences)
    {
        var hashes = sentences.Select(x => Hashes(x.Text)).ToList();
        var counts = new Dictionary<ulong, int>();
        foreach (var hash in hashes.SelectMany(x => x))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }
        foreach (var hash in hashes.SelectMany(x => x).Where(x => counts[x] >= Least))
        {
            if (_numbers.TryAdd(hash, Features.Count))
            {
                Features.Add(hash);
            }
        }
        Sentences =
        [
            .. sentences.Zip(hashes, (x, y) => new TrainingSentence(TrainingSentence.TagsOf(x), Number(y), x.Kinds)),
        ];
    }

    /// <summary>The features' hashes, by number.</summary>
    public List<ulong> Features { get; } = [];

    /// <summary>The sentences with their features.</summary>
    public IReadOnlyList<TrainingSentence> Sentences { get; }

    private int[][] Number(ulong[] hashes) =>
        [
            .. hashes
                .Chunk(NameFeatures.Count)
                .Select(x => x.Where(_numbers.ContainsKey).Select(y => _numbers[y]).ToArray()),
        ];

    private static ulong[] Hashes(string text)
    {
        var hashes = new ulong[text.Length * NameFeatures.Count];
        using var view = new WordView(text);
        view.Read(0, text.Length);
        var features = new NameFeatures(view, 0, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            features.Write(i, hashes.AsSpan(i * NameFeatures.Count, NameFeatures.Count));
        }
        return hashes;
    }
}
