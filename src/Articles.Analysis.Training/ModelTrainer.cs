namespace Articles.Analysis.Training;

/// <summary>Trains the model: the screen, then the weights of what it leaves.</summary>
internal static class ModelTrainer
{
    /// <summary>Trains, and returns the model's file.</summary>
    public static byte[] Train(IReadOnlyList<AnnotatedSentence> sentences)
    {
        var screen = new ScreenTrainer(sentences).Train();
        var index = new FeatureIndex(sentences, screen.Outside);
        using var trainer = new PerceptronTrainer(index);
        return WeightsWriter.Write(trainer.Train(), screen);
    }
}
