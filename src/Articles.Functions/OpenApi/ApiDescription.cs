using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Articles.Functions.OpenApi;

/// <summary>The API's description, made from the routes and what is declared beside them.</summary>
internal static class ApiDescription
{
    private const string Key = "key";

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.AddOpenApi(options =>
        {
            // The host's invocations are no part of it.
            options.ShouldInclude = call => call.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddOperationTransformer(OperationDescription.ApplyAsync);
            options.AddSchemaTransformer(SchemaDescription.ApplyAsync);
            options.AddDocumentTransformer(ApplyAsync);
        });
        services.AddSingleton<ApiDocument>();
    }

    private static Task ApplyAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Articles",
            Version = "1",
            Description =
                "Turns Chinese-language articles into knowledge: clean text with every repair explained, entities, "
                + "figures and summaries. Lists are walked with `continuationToken` until it is `null`. Answers to `GET` "
                + "carry an `ETag`; `If-None-Match` gets a 304. Names are taken in simplified and traditional "
                + "characters. `offset` and `length` count UTF-16 code units of the clean text. Where the app runs on "
                + "Azure, the platform answers 401 to a missing key. The app answers 429, with `Retry-After`, to too "
                + "many changes by one caller.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new OpenApiServer { Url = "/", Description = "Where this description came from" }];
        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = ApiTags.Articles, Description = "Articles one by one." },
            new() { Name = ApiTags.OverAll, Description = "What all articles say together." },
            new() { Name = ApiTags.Operation, Description = "The state of the app." },
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "x-functions-key",
                Description = "A function key; also taken as `?code=`. Only where the app runs on Azure.",
            },
        };
        // A key, or none: locally no call needs one.
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] },
            new OpenApiSecurityRequirement(),
        ];
        return Task.CompletedTask;
    }
}
