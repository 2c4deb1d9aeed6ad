using System.Globalization;
using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateKind : IParameterKind<DateOnly?>
{
    public DateOnly? Missing => null;

    public Reading<DateOnly?> Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Reading<DateOnly?>.Not($"'{text}' is not a day such as 2024-05-16.");

    public OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Format = "date" };
}
