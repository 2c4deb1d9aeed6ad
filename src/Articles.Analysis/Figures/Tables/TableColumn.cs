using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>What each row is about.</summary>
    Label,

    /// <summary>The values of the rows' measures, at a time that the head may give.</summary>
    Value,

    /// <summary>The goals of the rows' measures.</summary>
    Target,

    /// <summary>How much the value before it has changed.</summary>
    Change,

    /// <summary>A measure of its own, which the rows' things have.</summary>
    Measure,

    /// <summary>The units of the rows.</summary>
    Unit,

    /// <summary>Numbers of the rows, remarks, and what can't be dated.</summary>
    Other,
}

/// <summary>A column of a table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Name">Its head without time and unit.</param>
/// <param name="Period">The time of its values, or null.</param>
/// <param name="Unit">The unit that its head gives, or null.</param>
internal sealed record TableColumn(ColumnRole Role, TextSpan Name, string? Period, LabelledUnit? Unit);
