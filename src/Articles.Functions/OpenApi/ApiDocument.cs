using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Articles.Functions.OpenApi;

/// <summary>The API's description as JSON, made when it is first asked for and kept.</summary>
internal sealed class ApiDocument
{
    private readonly Lazy<Task<byte[]>> json;

    public ApiDocument([FromKeyedServices("v1")] IOpenApiDocumentProvider provider) =>
        json = new(() => WriteAsync(provider));

    public Task<byte[]> JsonAsync() => json.Value;

    private static async Task<byte[]> WriteAsync(IOpenApiDocumentProvider provider)
    {
        var document = await provider.GetOpenApiDocumentAsync(CancellationToken.None);
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1, CancellationToken.None);
        return stream.ToArray();
    }
}
