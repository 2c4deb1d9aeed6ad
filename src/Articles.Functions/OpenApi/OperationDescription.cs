using Articles.Functions.Endpoints;
using Articles.Functions.Http.Queries;
using Articles.Storage;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Articles.Functions.OpenApi;

/// <summary>Adds to a call's description what is declared beside its route and what is common to all calls.</summary>
internal static class OperationDescription
{
    public static async Task ApplyAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var taken = metadata.OfType<Takes>().SelectMany(t => t.Parameters).ToList();
        var isGet = context.Description.HttpMethod == HttpMethods.Get;
        var hasPathParameter = operation.Parameters is { Count: > 0 };
        var parameters = (operation.Parameters ?? []).Select(Path).Concat(taken.Select(Query));
        operation.Parameters = [.. isGet ? parameters.Append(CommonParts.IfNoneMatch) : parameters];
        if (metadata.OfType<FileBody>().FirstOrDefault() is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = body.Description,
                Required = true,
                Content = body.MediaTypes.ToDictionary(
                    t => t,
                    _ => new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    }
                ),
            };
        }

        var responses = operation.Responses ??= [];
        var problem = await context.GetOrCreateSchemaAsync(
            typeof(Microsoft.AspNetCore.Mvc.ProblemDetails),
            null,
            cancellationToken
        );
        foreach (var status in Problems(taken.Count > 0, hasPathParameter, isGet, operation.RequestBody is not null))
        {
            if (!responses.ContainsKey(status))
            {
                responses[status] = CommonParts.Problem(problem);
            }
        }

        if (isGet)
        {
            responses["304"] = new OpenApiResponse { Description = "The caller has this answer already." };
        }

        CommonParts.Describe(responses, isGet, taken.Contains(Parameters.ContinuationToken));
        AddExamples(operation);
    }

    private static IEnumerable<string> Problems(bool hasQuery, bool hasPathParameter, bool isGet, bool hasBody)
    {
        if (hasQuery)
        {
            yield return "400";
        }

        if (hasPathParameter)
        {
            yield return "404";
        }

        yield return isGet ? "406" : "429";

        if (hasBody)
        {
            yield return "408";
        }

        yield return "500";
        yield return "503";
    }

    private static OpenApiParameter Path(IOpenApiParameter parameter) =>
        parameter.Name == "id"
            ? new OpenApiParameter
            {
                Name = "id",
                In = ParameterLocation.Path,
                Required = true,
                Description = "The article's id.",
                Example = ArticleId.FromName("news/2024-05-16.txt"),
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Pattern = $"^[0-9a-z]{{{ArticleId.Length}}}$",
                },
            }
            : new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Path,
                Required = true,
                Description = "Any form of the name, in simplified or traditional characters.",
                Example = "东海电力公司",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1 },
            };

    private static OpenApiParameter Query(QueryParameter parameter) =>
        new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.Description,
            Schema = parameter.Schema(),
            Example = parameter.ExampleValue(),
        };

    private static void AddExamples(OpenApiOperation operation)
    {
        foreach (var example in ApiExamples.Of(operation.OperationId!))
        {
            var content = operation.Responses![$"{example.Status}"].Content![example.MediaType];
            content.Examples ??= new Dictionary<string, IOpenApiExample>();
            var accept = example.Accept is { } type ? $" with Accept: {type}" : "";
            content.Examples[$"example{content.Examples.Count + 1}"] = new OpenApiExample
            {
                Summary = example.Request + accept,
                Value = example.Answer,
            };
        }
    }
}
