using System.Text.Json.Nodes;
using Articles.Functions.Http;
using Articles.Functions.OpenApi.Reference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.OpenApi;

/// <summary>The API's description: for programs, and as a page for people.</summary>
internal static class DocumentEndpoints
{
    public static void MapApiDescription(this IEndpointRouteBuilder api)
    {
        api.MapGet("/openapi.json", JsonAsync)
            .ExcludeFromDescription()
            .WithMetadata(new NeedsNoStorage())
            .Produces<string>(StatusCodes.Status200OK, MediaTypes.Json);
        api.MapGet("/reference", PageAsync)
            .ExcludeFromDescription()
            .WithMetadata(new NeedsNoStorage())
            .Produces<string>(StatusCodes.Status200OK, MediaTypes.Html);
    }

    private static async Task<FileContentHttpResult> JsonAsync(ApiDocument document) =>
        TypedResults.Bytes(await document.JsonAsync(), MediaTypes.Json + "; charset=utf-8");

    private static async Task<ContentHttpResult> PageAsync(ApiDocument document, HttpResponse response)
    {
        var page = ReferencePage.Of(JsonNode.Parse(await document.JsonAsync())!.AsObject());
        response.Headers.ContentSecurityPolicy = ReferenceStyle.Policy;
        return TypedResults.Text(page, MediaTypes.Html, System.Text.Encoding.UTF8);
    }
}
