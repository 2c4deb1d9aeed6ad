namespace Articles.Analysis.Figures.Units;

/// <summary>What a unit measures, as far as the grammar needs to know.</summary>
internal enum UnitKind
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>A classifier (个, 家): the thing counted stands beside it.</summary>
    Count,

    /// <summary>A classifier that names what it counts (人次, 户, 岁).</summary>
    Noun,

    /// <summary>A unit of measurement.</summary>
    Measure,

    /// <summary>A currency.</summary>
    Money,

    /// <summary>Percent, per mille, tenths.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>Multiples (倍).</summary>
    Multiple,

    /// <summary>A short duration (毫秒, 分钟, 小时).</summary>
    Time,

    /// <summary>A duration written with the words of the calendar (年, 个月, 天).</summary>
    Calendar,
}

/// <summary>A unit or classifier.</summary>
/// <param name="Written">As it stands in texts.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Ucum">Its code in the Unified Code for Units of Measure, null where it has none.</param>
internal sealed record Unit(string Written, UnitKind Kind, string? Ucum)
{
    /// <summary>No unit.</summary>
    public static Unit None { get; } = new("", UnitKind.None, null);
}
