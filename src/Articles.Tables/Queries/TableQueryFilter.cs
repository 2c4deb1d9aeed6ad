using System.Globalization;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>
/// Writes values as literals of the service's filter language, so that no value can end its literal. Source: "Querying
/// tables and entities" of the storage services' REST reference.
/// </summary>
internal static class TableQueryFilter
{
    /// <summary>The filter with each interpolated value as a literal.</summary>
    /// <exception cref="ArgumentException">A value is of a type that the language has no literals of.</exception>
    public static string Create(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.ArgumentCount == 0)
        {
            return filter.ToString(CultureInfo.InvariantCulture);
        }

        var literals = new object[filter.ArgumentCount];
        for (var i = 0; i < literals.Length; i++)
        {
            literals[i] = Literal(filter.GetArgument(i));
        }

        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static string Literal(object? value) =>
        value switch
        {
            string text => Quoted(text),
            char character => Quoted(character.ToString()),
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            double number => Double(number),
            DateTimeOffset time => DateTime(time.UtcDateTime),
            DateTime time => DateTime(time.ToUniversalTime()),
            Guid guid => $"guid'{guid:D}'",
            byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
            BinaryData bytes => $"X'{Convert.ToHexStringLower(bytes.ToMemory().Span)}'",
            _ => throw new ArgumentException(
                $"A filter has no literals for {value?.GetType().Name ?? "null"}.",
                nameof(value)
            ),
        };

    /// <summary>A quote within a string is written twice.</summary>
    private static string Quoted(string text) =>
        new StringBuilder(text.Length + 2)
            .Append('\'')
            .Append(text.Replace("'", "''", StringComparison.Ordinal))
            .Append('\'')
            .ToString();

    private static string DateTime(DateTime time) => $"datetime'{time:yyyy-MM-ddTHH:mm:ss.fffffffZ}'";

    /// <summary>With a fraction or an exponent, or the literal is an integer's.</summary>
    private static string Double(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E', 'N') || double.IsInfinity(number) ? text : text + ".0";
    }
}
