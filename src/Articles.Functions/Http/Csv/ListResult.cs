using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Articles.Functions.Http.Csv;

/// <summary>A page of a list, as JSON or, where the caller prefers it, as CSV.</summary>
/// <param name="list">The page.</param>
/// <param name="fileName">What a CSV file of it is called.</param>
internal sealed class ListResult<T>(ItemList<T> list, string fileName)
    : IResult,
        IValueHttpResult,
        IEndpointMetadataProvider
    where T : ICsvRow<T>
{
    private static readonly string[] Types = [MediaTypes.Json, MediaTypes.Csv];

    public object Value => list;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, headers) = (httpContext.Request, httpContext.Response.Headers);
        headers.Vary = HeaderNames.Accept;
        if (Negotiation.Choose(request.Headers.Accept, Types) == MediaTypes.Csv)
        {
            httpContext.Response.ContentType = MediaTypes.Csv + "; charset=utf-8";
            headers.ContentDisposition = $"attachment; filename=\"{fileName}.csv\"";
            await httpContext.Response.Body.WriteAsync(CsvWriter.Write(list.Items), httpContext.RequestAborted);
            return;
        }

        await TypedResults.Ok(list).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(200, typeof(ItemList<T>), Types));
}
