using System.Runtime.InteropServices;

namespace Articles.Text.Formats.Leftovers;

/// <summary>A tag of HTML that stands in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is; with what it holds where that is hidden.</param>
/// <param name="Form">What becomes of it.</param>
/// <param name="Closes">Whether it ends its element.</param>
/// <param name="IsBare">Whether it begins one and has no attributes: a text that speaks of tags writes them so.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LeftoverTag(int Start, int Length, TagForm Form, bool Closes, bool IsBare)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
