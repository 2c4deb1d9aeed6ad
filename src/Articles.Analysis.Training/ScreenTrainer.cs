using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>
/// Learns the <see cref="NameScreen"/>: an averaged perceptron over words with a margin, wider for the words of names. How
/// sure it must be is found on sentences that it was not trained on. Integers only, as <see cref="PerceptronTrainer"/>.
/// </summary>
internal sealed class ScreenTrainer
{
    private const int Folds = 4;

    /// <summary>Sentences side by side speak of the same things: they are learned, or held out, together.</summary>
    private const int Block = 64;

    private const int Epochs = 6;

    /// <summary>A screen's weights are averages in this unit.</summary>
    private const int Unit = 2;

    private const int MarginOfNames = 10;
    private const int MarginOfOthers = 5;

    /// <summary>How many of ten thousand characters of names in sentences that it does not know a screen must leave.</summary>
    private const int Kept = 9900;

    private readonly List<ScreenedSentence> _sentences;

    public ScreenTrainer(IEnumerable<AnnotatedSentence> sentences) =>
        _sentences = [.. sentences.Select(x => new ScreenedSentence(x))];

    /// <summary>Trains.</summary>
    public TrainedScreen Train()
    {
        var scores = new int[_sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Learn([.. _sentences.Where((_, i) => FoldOf(i) != fold)]);
            for (var i = 0; i < _sentences.Count; i++)
            {
                if (FoldOf(i) == fold)
                {
                    scores[i] = _sentences[i].Scores(weights);
                }
            }
        }
        var least = Least(scores);
        return new TrainedScreen(
            Learn(_sentences),
            least,
            // The model learns from what the screen leaves of sentences that it does not know, as it will be used.
            [.. _sentences.Select((x, i) => x.Outside(scores[i], least))]
        );
    }

    private static int FoldOf(int sentence) => sentence / Block % Folds;

    // The greatest score that all but a few of the names' characters reach.
    private int Least(int[][] scores)
    {
        var named = new List<(int Score, int Length)>();
        for (var i = 0; i < scores.Length; i++)
        {
            named.AddRange(_sentences[i].Named(scores[i]));
        }
        named.Sort();
        var lost = named.Sum(x => (long)x.Length) * (10000 - Kept) / 10000;
        foreach (var (score, length) in named)
        {
            lost -= length;
            if (lost < 0)
            {
                return score;
            }
        }
        return 0;
    }

    private static sbyte[] Learn(List<ScreenedSentence> sentences)
    {
        var weights = new int[1 << NameScreen.Bits];
        var lost = new long[weights.Length];
        var step = 1L;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var sentence in sentences)
            {
                for (var word = 0; word < sentence.Count; word++, step++)
                {
                    var features = sentence.Features(word);
                    var sum = 0;
                    foreach (var feature in features)
                    {
                        sum += weights[feature];
                    }
                    var by = sentence.IsNamed(word) ? (sum < MarginOfNames ? 1 : 0) : (sum > -MarginOfOthers ? -1 : 0);
                    if (by != 0)
                    {
                        foreach (var feature in features)
                        {
                            weights[feature] += by;
                            lost[feature] += by * step;
                        }
                    }
                }
            }
        }
        return
        [
            .. weights.Select(
                (x, i) => (sbyte)Math.Clamp(((x * step) - lost[i]) * Unit / step, sbyte.MinValue, sbyte.MaxValue)
            ),
        ];
    }
}
