using System.Runtime.InteropServices;

namespace Articles.Analysis.Entities.Recognition;

/// <summary>A stretch of text that may be a name.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Score">0 to 1: how sure the recognizer is.</param>
/// <param name="CoreStart">Where a form that names the same by itself begins (a quotation in the name); -1 if none.</param>
/// <param name="CoreEnd">The offset after that form.</param>
/// <param name="HasEditions">Whether it counts as named inside the name of its edition or seat.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(
    int Start,
    int End,
    string Category,
    double Score,
    int CoreStart = -1,
    int CoreEnd = -1,
    bool HasEditions = false
)
{
    public int Length => End - Start;

    public bool HasCore => CoreStart >= 0;
}
