using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Training;

/// <summary>Numbers the features of the training sentences that occur often enough to say something.</summary>
internal sealed class FeatureIndex
{
    /// <summary>A feature that occurs at fewer characters is left out.</summary>
    private const int Least = 2;

    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>Reads the sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="outside">Of each of their characters whether the model need not read it.</param>
    public FeatureIndex(IReadOnlyList<AnnotatedSentence> sentences, IReadOnlyList<bool[]> outside)
    {
        var hashes = sentences.Zip(outside, (x, y) => Hashes(x.Text, y)).ToList();
        var counts = new Dictionary<ulong, int>();
        foreach (var hash in hashes.SelectMany(x => x).SelectMany(x => x))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }
        foreach (var hash in hashes.SelectMany(x => x).SelectMany(x => x).Where(x => counts[x] >= Least))
        {
            if (_numbers.TryAdd(hash, Features.Count))
            {
                Features.Add(hash);
            }
        }
        Sentences =
        [
            .. sentences.Select(
                (x, i) => new TrainingSentence(TrainingSentence.TagsOf(x), Number(hashes[i]), outside[i], x.Kinds)
            ),
        ];
    }

    /// <summary>The features' hashes, by number.</summary>
    public List<ulong> Features { get; } = [];

    /// <summary>The sentences with their features.</summary>
    public IReadOnlyList<TrainingSentence> Sentences { get; }

    private int[][] Number(ulong[][] hashes) =>
        [.. hashes.Select(x => x.Where(_numbers.ContainsKey).Select(y => _numbers[y]).ToArray())];

    private static ulong[][] Hashes(string text, bool[] outside)
    {
        var hashes = new ulong[text.Length][];
        using var starts = new WordStarts(text, Vocabulary.None);
        using var view = new WordView(starts);
        view.Read(0, text.Length);
        var features = new NameFeatures(view, 0, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            hashes[i] = outside[i] ? [] : new ulong[NameFeatures.Count];
            if (!outside[i])
            {
                var count = features.Write(i, hashes[i]);
                NameFeatures.OutsideQuotations[..(NameFeatures.Count - count)].CopyTo(hashes[i].AsSpan(count));
            }
        }
        return hashes;
    }
}
