using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Articles.Functions.Http.Csv;

/// <summary>A page of a list, as JSON or, where the caller prefers it, as CSV with the next page in <c>Link</c>.</summary>
/// <param name="list">The page.</param>
/// <param name="fileName">What a CSV file of it is called.</param>
internal sealed class ListResult<T>(ItemList<T> list, string fileName) : IResult, IEndpointMetadataProvider
    where T : ICsvRow<T>
{
    private static readonly string[] s_types = [MediaTypes.Json, MediaTypes.Csv];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, headers) = (httpContext.Request, httpContext.Response.Headers);
        headers.Vary = HeaderNames.Accept;
        if (list.ContinuationToken is { } token)
        {
            headers.Link = $"<{NextPage(request, token)}>; rel=\"next\"";
        }

        if (Negotiation.Choose(request.Headers.Accept, s_types) == MediaTypes.Csv)
        {
            httpContext.Response.ContentType = MediaTypes.Csv + "; charset=utf-8";
            headers.ContentDisposition = $"attachment; filename=\"{fileName}.csv\"";
            await httpContext.Response.Body.WriteAsync(CsvWriter.Write(list.Items), httpContext.RequestAborted);
            return;
        }

        await TypedResults.Ok(list).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(200, typeof(ItemList<T>), s_types));

    // The address that the caller used, without the key that it may carry.
    private static string NextPage(HttpRequest request, string token)
    {
        var query = request
            .Query.Where(p => !IsNamed(p.Key, "code") && !IsNamed(p.Key, "continuationToken"))
            .Append(new("continuationToken", token));
        return request.PathBase + request.Path + QueryString.Create(query);
    }

    // Parameters are read in any case, and so is the key.
    private static bool IsNamed(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
