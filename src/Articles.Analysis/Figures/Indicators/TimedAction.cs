using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds the action that a quantity of time is of: a time counts no noun, but is how long something is done.</summary>
internal static class TimedAction
{
    /// <summary>What takes a time, before it (扩容|需要两周) or after it (3小时就能|完成扩容).</summary>
    public static TextSpan Find(string text, in Quantity quantity, int start, int next, int end, Measured before) =>
        TimeSpent.Before(text, quantity, start) is { Length: > 0 } spent ? spent
        : PredicateNoun.Needing(text, start, quantity) is { Length: > 0 } action ? action
        : MeasureWords.EndsWith(text, before.Noun) ? default
        : Lasting.Find(text, quantity, start, end) is { Length: > 0 } lasting ? lasting
        : TimeTaken.Find(text, quantity, start, next, end);
}
