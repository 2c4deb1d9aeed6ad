using Microsoft.OpenApi;

namespace Articles.Functions.Http.Queries;

/// <summary>One of a few words, case aside.</summary>
/// <param name="choices">The words and what each stands for.</param>
/// <param name="missing">What a call without the parameter means.</param>
internal sealed class ChoiceKind<T>(IReadOnlyList<(string Word, T Value)> choices, T missing) : IParameterKind<T>
{
    public T Missing => missing;

    public Reading<T> Read(string text)
    {
        foreach (var (word, value) in choices)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return Reading<T>.Not($"'{text}' is none of {string.Join(", ", choices.Select(c => c.Word))}.");
    }

    public OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Enum = [.. choices.Select(c => c.Word)] };
}
