using System.Runtime.InteropServices;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>What stands before a number.</summary>
/// <param name="Noun">Where the noun phrase is; empty if there is none.</param>
/// <param name="Lead">The verbs between the noun and the number, and before the noun, joined by a space.</param>
/// <param name="Base">Where what it is compared with begins, -1 if there is no comparison.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measured(TextSpan Noun, string Lead, int Base);
