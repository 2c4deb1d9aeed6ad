using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>Any text up to a length in UTF-16 units.</summary>
/// <param name="longest">The length.</param>
internal sealed class TextKind(int longest = TextKind.Longest) : IParameterKind<string?>
{
    /// <summary>Longest text that any parameter may have.</summary>
    public const int Longest = 1024;

    public string? Missing => null;

    public Reading<string?> Blank => Missing;

    public Reading<string?> Read(string text)
    {
        if (text.Length > longest)
        {
            return Reading<string?>.Not($"it is longer than {longest} characters.");
        }

        return text.Contains('\uFFFD') || text.Contains('\0')
            ? Reading<string?>.Not("it is not valid UTF-8 text.")
            : text;
    }

    public OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, MaxLength = longest };
}
