using System.Buffers;

namespace Azure.Data.Tables;

/// <summary>
/// The rules for a table's name: 3 to 63 ASCII letters and digits, the first a letter, and not "tables". Source:
/// "Understanding the Table service data model" of the storage services' REST reference.
/// </summary>
internal static class TableNameLimits
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    /// <exception cref="ArgumentException">The name breaks a rule.</exception>
    public static void Check(string tableName)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        if (
            tableName.Length is < 3 or > 63
            || char.IsAsciiDigit(tableName[0])
            || tableName.AsSpan().ContainsAnyExcept(Allowed)
            || tableName.Equals("tables", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new ArgumentException(
                $"\"{tableName}\" is no table name: 3 to 63 ASCII letters and digits, the first a letter, not \"tables\".",
                nameof(tableName)
            );
        }
    }
}
