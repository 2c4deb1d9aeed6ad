using System.Runtime.InteropServices;

namespace Articles.Analysis.Model;

/// <summary>A name that the sequence model reads out of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Kind">The index of its category in <see cref="NameTags.Categories"/>.</param>
/// <param name="Margin">By how much the best reading beats the best one without this name, in the weights' unit.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameSpan(int Start, int End, int Kind, int Margin);
