using System.Runtime.InteropServices;

namespace Articles.Text.Conversion;

/// <summary>One replacement of a conversion, as short as can be: usually a single character.</summary>
/// <param name="Start">Where the replaced text begins in the input, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1.</param>
/// <param name="Replacement">What stands there afterwards; not empty.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ConversionEdit(int Start, int Length, string Replacement);
