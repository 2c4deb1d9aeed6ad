using System.Globalization;
using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>A year, month or day in ISO 8601.</summary>
internal sealed class PeriodKind : IParameterKind<string?>
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public string? Missing => null;

    public Reading<string?> Read(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : Reading<string?>.Not($"'{text}' is not a year, month or day such as 2024, 2024-05 or 2024-05-16.");

    public OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$" };
}
