using System.Runtime.InteropServices;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>What is counted or measured, and where it stands.</summary>
/// <param name="Noun">The noun phrase; empty if there is none.</param>
/// <param name="Start">Where the statement begins in the text.</param>
/// <param name="End">Where the statement ends in the text.</param>
/// <param name="Lead">The verbs before the noun phrase and between it and the number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Indicator(string Noun, int Start, int End, string Lead)
{
    /// <summary>The noun that later quantities of the paragraph go on with.</summary>
    public string Base { get; init; } = Noun;

    /// <summary>Where the noun phrase begins in the text, for a name at its head; -1 if it is not a stretch of text.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Where a noun before its quantity begins, else -1.</summary>
    public int At { get; init; } = -1;

    /// <summary>Where the noun begins if it follows its quantity, else -1.</summary>
    public int Counted { get; init; } = -1;

    /// <summary>Whether the amount is given as what another one is compared with: it is so, whatever is planned.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether the noun was carried over from a quantity before.</summary>
    public bool IsCarried { get; init; }
}
