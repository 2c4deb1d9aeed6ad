using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>
/// A parameter of a query: its name, what it is for and what it may be. The same object is put beside the route, from
/// where the API's description takes it, and reads the request; so the two cannot say different things.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, for the reader of the API's description.</param>
/// <param name="example">A value.</param>
internal abstract class QueryParameter(string name, string description, string example)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it does.</summary>
    public string Description { get; } = description;

    /// <summary>A value, as written in an address.</summary>
    public string Example { get; } = example;

    /// <summary>Whether a call without it is refused.</summary>
    public bool IsRequired { get; protected init; }

    /// <summary>What it may be.</summary>
    public abstract OpenApiSchema Schema();

    /// <summary>The example as its schema has it.</summary>
    public JsonNode? ExampleValue() =>
        Example.Length == 0 ? null
        : Schema().Type == JsonSchemaType.Integer ? int.Parse(Example, CultureInfo.InvariantCulture)
        : Example;
}

/// <summary>A parameter that is read as a <typeparamref name="T"/>.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="example">A value.</param>
/// <param name="kind">What it may be, and what a call without it means.</param>
internal sealed class QueryParameter<T>(string name, string description, string example, IParameterKind<T> kind)
    : QueryParameter(name, description, example)
{
    /// <summary>Makes one that a call must have.</summary>
    public static QueryParameter<T> Required(string name, string description, string example, IParameterKind<T> kind) =>
        new(name, description, example, kind) { IsRequired = true };

    /// <summary>Reads it.</summary>
    /// <exception cref="BadParameterException">It can't be used, or it is missing and may not be.</exception>
    public T Read(HttpRequest request)
    {
        var isDeclared = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Takes>()?.Parameters.Contains(this);
        if (isDeclared != true)
        {
            throw new InvalidOperationException($"The call reads {Name} and does not declare it.");
        }

        var values = request.Query[Name];
        if (values.Count > 1)
        {
            throw new BadParameterException(Name, "it is given more than once.");
        }

        if (!QueryEncoding.IsUtf8(request.QueryString.Value, Name))
        {
            throw Bad("it is not percent-encoded UTF-8.");
        }

        string? text = values;
        var isBlank = string.IsNullOrWhiteSpace(text);
        if (IsRequired && isBlank)
        {
            throw Bad($"it is missing; say, for example, {Example}.");
        }

        var reading =
            text is null ? kind.Missing
            : isBlank ? kind.Blank
            : kind.Read(text);
        return reading.Error is null ? reading.Value : throw Bad(reading.Error);
    }

    public override OpenApiSchema Schema() => kind.Schema();

    private BadParameterException Bad(string reason) => new(Name, reason);
}

/// <summary>The parameters that a call takes, beside its route.</summary>
/// <param name="Parameters">The parameters.</param>
internal sealed record Takes(IReadOnlyList<QueryParameter> Parameters);
