namespace Articles.Analysis.Training;

/// <summary>The outcome of a training.</summary>
/// <param name="Features">The features' hashes.</param>
/// <param name="Weights">A weight for each feature and tag, in units of 1 / <see cref="Unit"/>.</param>
/// <param name="Transitions">A weight for each tag after another or after the sentence's start, in the same unit.</param>
internal sealed record TrainedWeights(IReadOnlyList<ulong> Features, int[] Weights, int[] Transitions)
{
    /// <summary>How many units make one step of the perceptron.</summary>
    public const int Unit = 1024;

    /// <summary>The mean of several trainings with the same features.</summary>
    public static TrainedWeights Mean(IReadOnlyList<TrainedWeights> trained) =>
        new(
            trained[0].Features,
            Mean([.. trained.Select(x => x.Weights)]),
            Mean([.. trained.Select(x => x.Transitions)])
        );

    private static int[] Mean(int[][] weights) =>
        [.. weights[0].Select((_, i) => (int)(weights.Sum(x => (long)x[i]) / weights.Length))];
}
