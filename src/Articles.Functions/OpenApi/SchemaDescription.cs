using Articles.Analysis;
using Articles.Functions.Endpoints;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Articles.Functions.OpenApi;

/// <summary>Adds to a schema what the types of the answers do not say: that no member is left out, and words.</summary>
internal static class SchemaDescription
{
    private static readonly Dictionary<(Type, string), IReadOnlyList<string>> WordsOf = new()
    {
        [(typeof(ArticleItem), "status")] = Enum.GetNames<ArticleStatus>(),
        [(typeof(ArticleDetail), "status")] = Enum.GetNames<ArticleStatus>(),
        [(typeof(MetricItem), "modifier")] = Words<Modifier>(),
        [(typeof(MetricItem), "kind")] = Words<MetricKind>(),
        [(typeof(OtherValue), "modifier")] = Words<Modifier>(),
        [(typeof(EntityItem), "category")] = Categories.All,
        [(typeof(NameItem), "category")] = Categories.All,
        [(typeof(EntityCard), "category")] = Categories.All,
        [(typeof(RelatedEntity), "category")] = Categories.All,
    };

    public static Task ApplyAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.JsonPropertyInfo is { } property)
        {
            if (WordsOf.TryGetValue((property.DeclaringType, property.Name), out var words))
            {
                schema.Enum = [.. words];
            }
        }
        else if (context.JsonTypeInfo.Type != typeof(ProblemDetails) && schema.Properties is { } members)
        {
            schema.Required = members.Keys.ToHashSet(StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(MetricItem.Word)];
}
