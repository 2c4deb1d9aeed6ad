using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>What a parameter may be: read from text, and as a schema.</summary>
internal interface IParameterKind<T>
{
    /// <summary>What a call without the parameter means.</summary>
    T Missing { get; }

    /// <summary>
    /// What a call with the parameter left blank means. It is no value of any kind but text: a script that puts in an empty
    /// variable is told so, and not answered as if it had not asked.
    /// </summary>
    Reading<T> Blank => Read("");

    /// <summary>Reads a value.</summary>
    /// <param name="text">As given, not blank.</param>
    Reading<T> Read(string text);

    /// <summary>What it may be.</summary>
    OpenApiSchema Schema();
}

/// <summary>A value that was read, or why it can't be.</summary>
/// <param name="Value">The value.</param>
/// <param name="Error">What is wrong with it, as the end of a sentence; null if nothing.</param>
internal readonly record struct Reading<T>(T Value, string? Error)
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static Reading<T> Not(string error) => new(default!, error);
}
