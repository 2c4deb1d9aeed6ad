namespace Articles.Text.Pipeline;

/// <summary>One replacement that a step made, in UTF-16 code units of the step's input.</summary>
/// <param name="Start">Where the replaced text begins.</param>
/// <param name="Before">What stood there; empty for an insertion.</param>
/// <param name="Replacement">What stands there afterwards; empty where text is taken out.</param>
/// <param name="Kind">What was wrong, by default the step's name; <see cref="Repair.Unrepaired"/> for damage left.</param>
/// <param name="Confidence">0 to 1: how certain the reading is.</param>
public readonly record struct TextEdit(int Start, string Before, string Replacement, string Kind, double Confidence)
{
    /// <summary>Where the replaced text ends.</summary>
    public int End => Start + Before.Length;
}
