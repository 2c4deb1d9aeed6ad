using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>Trains the model: the screen, then the weights of what it leaves.</summary>
internal static class ModelTrainer
{
    /// <summary>
    /// What a perceptron learns depends on the order of the sentences, by more than most changes of its features: the weights
    /// are the mean of several orders'.
    /// </summary>
    private const int Orders = 11;

    /// <summary>
    /// How often a sentence counts that others annotated: they are few beside our own articles and have no products, but none of them was
    /// invented.
    /// </summary>
    private const int WeightOfOthers = 3;

    /// <summary>Trains, and returns the model's file.</summary>
    public static byte[] Train(IReadOnlyList<AnnotatedSentence> sentences)
    {
        sentences = Weighed(sentences);
        var screen = new ScreenTrainer(sentences).Train();
        var index = new FeatureIndex(sentences, screen.Outside);
        var trained = new TrainedWeights[Orders];
        Parallel.For(
            0,
            Orders,
            i =>
            {
                using var trainer = new PerceptronTrainer(index) { Order = i };
                trained[i] = trainer.Train();
            }
        );
        return WeightsWriter.Write(TrainedWeights.Mean(trained), screen);
    }

    private static List<AnnotatedSentence> Weighed(IReadOnlyList<AnnotatedSentence> sentences) =>
        [.. sentences.SelectMany(x => Enumerable.Repeat(x, x.Kinds < NameTags.Categories.Length ? WeightOfOthers : 1))];
}
