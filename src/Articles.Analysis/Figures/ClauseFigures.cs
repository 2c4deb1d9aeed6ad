using System.Runtime.InteropServices;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>A clause with its quantities, as the steps of the extraction see it.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Span">The clause.</param>
/// <param name="Part">The sentence's part between semicolons that holds the clause.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Before">The mark before the clause.</param>
/// <param name="After">The mark after the clause.</param>
/// <param name="Quantities">Its quantities that are figures, in text order.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClauseFigures(
    string Text,
    TextSpan Span,
    TextSpan Part,
    TextSpan Sentence,
    char Before,
    char After,
    List<Quantity> Quantities
);
