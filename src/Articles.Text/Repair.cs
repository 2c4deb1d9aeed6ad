namespace Articles.Text;

/// <summary>One change that normalization made to damaged text, or one damage that it left.</summary>
/// <param name="Kind">
/// The name of the step that made the change (<c>PinyinResidue</c>, <c>LostBytes</c>, <c>LostPlus</c>…), or
/// <see cref="Unrepaired"/> for damage that was recognized but has no certain reading.
/// </param>
/// <param name="Before">The damaged text as it stood in the step's input.</param>
/// <param name="After">
/// What stands in its place in the normalized text, so also as later steps converted it; empty where it was taken out.
/// </param>
/// <param name="Offset">Where <paramref name="After"/> begins in the normalized text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there, in UTF-16 code units; 0 where the text was taken out.</param>
/// <param name="Confidence">0 to 1: how certain the reading is.</param>
public sealed record Repair(string Kind, string Before, string After, int Offset, int Length, double Confidence)
{
    /// <summary>The <see cref="Kind"/> of damage that was left; its place is marked with U+FFFD.</summary>
    public const string Unrepaired = "Unrepaired";
}
