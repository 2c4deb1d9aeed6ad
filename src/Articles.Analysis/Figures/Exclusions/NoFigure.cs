using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells a quantity that is no figure of its own from what stands beside it in its clause.</summary>
internal static class NoFigure
{
    /// <summary>Whether a quantity is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The figure before it in the clause, none if it is the first.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">The quantity behind it, none if it is the last.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="head">Where the clause begins, after times and words that name nothing.</param>
    public static bool Is(
        string text,
        in Quantity last,
        in Quantity quantity,
        in Quantity next,
        TextSpan clause,
        int head
    ) =>
        Exclusion.Applies(text, quantity, clause)
        || GroupBound.Is(text, quantity, next, clause.End)
        || GroupBound.IsPointedAt(text, quantity)
        || GroupBound.IsActors(text, quantity, next, head)
        || GroupBound.IsAddressed(text, quantity, head, clause.End)
        || Conditions.Is(text, quantity, next, clause.Offset, clause.End)
        || Frames.Is(text, quantity, next, head, clause.End)
        || Descriptions.IsCounted(text, last, quantity, clause.End)
        || Descriptions.IsClass(text, last, quantity, next, clause.End)
        || Descriptions.IsWay(text, quantity, next, clause.End)
        || Descriptions.IsStandard(text, quantity, clause.End)
        || Descriptions.IsRadius(text, quantity, clause.Offset, clause.End)
        || Descriptions.IsSpan(text, quantity, next, clause.Offset, clause.End)
        || Descriptions.IsAgeGroup(text, quantity, clause.End)
        || Descriptions.IsPopulation(text, quantity, clause.Offset, clause.End);
}
