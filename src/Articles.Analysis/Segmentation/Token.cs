using System.Runtime.InteropServices;

namespace Articles.Analysis.Segmentation;

/// <summary>A word of a text. Offsets are UTF-16 code units.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Tag">The dictionary's part of speech; <c>x</c> for a character that no word covers, empty for the rest.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(int Offset, int Length, TokenKind Kind, string Tag)
{
    /// <summary>Where it ends: the offset after its last code unit.</summary>
    public int End => Offset + Length;

    /// <summary>The token itself.</summary>
    /// <param name="text">The text that was segmented.</param>
    /// <returns>The code units from <see cref="Offset"/> to <see cref="End"/>.</returns>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Offset, Length);
}
