namespace Articles.Functions.Http.Csv;

/// <summary>A column of a list as CSV.</summary>
/// <param name="Header">Its name, the same as the JSON member's where there is one.</param>
/// <param name="Value">What stands in it; null for nothing.</param>
public sealed record CsvColumn<T>(string Header, Func<T, string?> Value);

/// <summary>An item that can be a row.</summary>
public interface ICsvRow<T>
{
    /// <summary>The columns, first to last.</summary>
    static abstract IReadOnlyList<CsvColumn<T>> Columns { get; }
}
