namespace Articles.Analysis.Training;

/// <summary>The outcome of the training of a screen.</summary>
/// <param name="Weights">Its weights.</param>
/// <param name="Least">What a word's weights add up to, at least, if a name can hold it.</param>
/// <param name="Outside">
/// Of each training sentence, the characters that a screen marks which does not know it, but for those of names.
/// </param>
internal sealed record TrainedScreen(sbyte[] Weights, int Least, IReadOnlyList<bool[]> Outside);
