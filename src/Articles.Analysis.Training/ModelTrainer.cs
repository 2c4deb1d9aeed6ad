namespace Articles.Analysis.Training;

/// <summary>Trains the model: the screen, then the weights of what it leaves.</summary>
internal static class ModelTrainer
{
    /// <summary>
    /// What a perceptron learns depends on the order of the sentences, by more than most changes of its features: the weights
    /// are the mean of several orders'.
    /// </summary>
    private const int Orders = 5;

    /// <summary>Trains, and returns the model's file.</summary>
    public static byte[] Train(IReadOnlyList<AnnotatedSentence> sentences)
    {
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
}
