namespace Articles.Analysis.Training;

/// <summary>A sentence with its names.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">Its names, none overlapping another: first offset, offset after the last, index of the category.</param>
/// <param name="Kinds">How many of the categories are annotated, the first ones; names of the others may stand in it.</param>
internal sealed record AnnotatedSentence(
    string Text,
    IReadOnlyList<(int Start, int End, int Kind)> Names,
    int Kinds = 3
);
