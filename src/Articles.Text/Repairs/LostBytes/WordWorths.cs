using System.Runtime.InteropServices;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What the words of the dictionary are worth that a character makes with those before it; negative infinity where it
/// makes none.
/// </summary>
/// <param name="Two">With the character before it.</param>
/// <param name="Three">With two before it.</param>
/// <param name="Four">With three before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordWorths(float Two, float Three, float Four)
{
    /// <summary>None.</summary>
    public static WordWorths None { get; } =
        new(float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity);
}
