using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>A whole number in a range.</summary>
/// <param name="otherwise">What a call without the parameter means.</param>
/// <param name="least">The least.</param>
/// <param name="most">The greatest.</param>
internal sealed class NumberKind(int otherwise, int least, int most) : IParameterKind<int>
{
    public int Missing => otherwise;

    public Reading<int> Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : Reading<int>.Not($"'{text}' is not a number from {least} to {most}.");

    public OpenApiSchema Schema() =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = least.ToString(CultureInfo.InvariantCulture),
            Maximum = most.ToString(CultureInfo.InvariantCulture),
            Default = JsonValue.Create(otherwise),
        };
}
