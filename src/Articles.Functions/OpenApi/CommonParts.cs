using Articles.Functions.Http;
using Microsoft.OpenApi;

namespace Articles.Functions.OpenApi;

/// <summary>What the descriptions of all calls have in common.</summary>
internal static class CommonParts
{
    public static OpenApiParameter IfNoneMatch { get; } =
        new()
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "The `ETag` of an answer that the caller has: an unchanged one is a 304.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    public static OpenApiResponse Problem(OpenApiSchema problem) =>
        new()
        {
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [MediaTypes.Problem] = new OpenApiMediaType { Schema = problem },
            },
        };

    /// <summary>Says what each status means, and which headers come with it.</summary>
    public static void Describe(OpenApiResponses responses, bool isGet, bool isList)
    {
        foreach (var (status, response) in responses)
        {
            var described = (OpenApiResponse)response;
            described.Description = Description(status, response.Content);
            var hasCsv = response.Content?.ContainsKey(MediaTypes.Csv) == true;
            var headers = Headers(status, isGet, isList, hasCsv);
            described.Headers = headers.ToDictionary(h => h.Name, h => (IOpenApiHeader)h.Header);
            if (response.Content is { } content && content.TryGetValue(MediaTypes.Csv, out var csv))
            {
                csv.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Description =
                        "The items as RFC 4180 has them, in UTF-8 with a byte order mark, the members' names first. A "
                        + "text that a spreadsheet would take for a formula has an apostrophe before it.",
                };
            }
        }
    }

    private static string Description(string status, IDictionary<string, OpenApiMediaType>? content) =>
        status switch
        {
            "200" => "The answer.",
            "202" => "The article is stored and will be processed.",
            "204" => "The article is gone.",
            "304" => "The caller has this answer already.",
            "400" => "A parameter cannot be used; `detail` begins with its name.",
            "404" => "There is no such thing, or not yet; `detail` says which.",
            "406" => "The caller accepts nothing that this call answers.",
            "408" => "The body did not arrive in time.",
            "413" => "The body is too long.",
            "415" => "The body is a form.",
            "429" => "The caller has changed too many articles in too short a time.",
            "500" => "A fault of the app; its log has it.",
            "503" when content?.ContainsKey(MediaTypes.Problem) == true =>
                "The storage does not answer; nothing is lost. Try again later.",
            _ => "A dependency is down.",
        };

    private static IEnumerable<(string Name, OpenApiHeader Header)> Headers(
        string status,
        bool isGet,
        bool isList,
        bool hasCsv
    )
    {
        if (isGet && status is "200" or "304")
        {
            yield return ("ETag", Text("Stands for this answer in `If-None-Match`."));
        }

        if (isGet && isList && status is "200")
        {
            yield return ("Link", Text("`<address>; rel=\"next\"`: the next page, where there is one."));
        }

        if (hasCsv)
        {
            yield return ("Vary", Text("`Accept`."));
            yield return ("Content-Disposition", Text("With CSV: the file's name."));
        }

        if (status == "202")
        {
            yield return ("Location", Text("The article's address."));
        }

        if (status is "429" or "503")
        {
            yield return (
                "Retry-After",
                new OpenApiHeader
                {
                    Description = "Seconds to wait.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
                }
            );
        }
    }

    private static OpenApiHeader Text(string description) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
