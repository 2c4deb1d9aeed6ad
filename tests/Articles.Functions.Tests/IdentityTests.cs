using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Tables.Tests.Support;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Articles.Functions.Tests;

/// <summary>The whole way of an article over a storage that is shown tokens and never a key.</summary>
public sealed class IdentityTests
{
    private const string Name = "新闻/丁.txt";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_goes_from_upload_to_search_and_away_again_with_tokens_alone()
    {
        await using var azurite = await TokenAzurite.StartAsync(Token);
        var credential = new UnsignedCredential();
        var storage = Settings(azurite)
            .Open(
                credential,
                new BlobClientOptions { Transport = azurite.Transport },
                new QueueClientOptions { Transport = azurite.Transport },
                new TableClientOptions { Transport = azurite.Transport }
            );
        var (app, client) = await HandlerFixture.StartAsync(string.Empty, storage);
        await using var _ = app;
        using var __ = client;
        var id = HandlerFixture.Id(Name);

        Assert.Equal(HttpStatusCode.Accepted, await UploadAsync(client));
        await InvokeAsync(client, "NormalizeArticle", "name", Name);
        await InvokeAsync(client, "AnalyzeArticle", "id", id);
        await InvokeAsync(client, "Reconcile", "x", "x");

        Assert.Equal("Analyzed", (string?)(await GetAsync(client, $"articles/{id}"))["status"]);
        Assert.NotEmpty((await GetAsync(client, $"articles/{id}/entities"))["items"]!.AsArray());
        Assert.NotEmpty((await GetAsync(client, "entities"))["items"]!.AsArray());
        Assert.NotEmpty(await client.GetStringAsync($"/api/articles/{id}/text", Token));
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);

        using var removed = await client.DeleteAsync($"/api/articles/{id}", Token);
        Assert.True(removed.IsSuccessStatusCode);
        using var gone = await client.GetAsync($"/api/articles/{id}", Token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static StorageSettings Settings(TokenAzurite azurite) =>
        StorageSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["ArticleStorage:blobServiceUri"] = azurite.Server.BlobEndpoint.AbsoluteUri,
                        ["ArticleStorage:queueServiceUri"] = azurite.Server.QueueEndpoint.AbsoluteUri,
                        ["ArticleStorage:tableServiceUri"] = azurite.Server.TableEndpoint.AbsoluteUri,
                        ["ArticleStorage:credential"] = "managedidentity",
                    }
                )
                .Build()
        );

    private static async Task<HttpStatusCode> UploadAsync(HttpClient client)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(SampleAnalyzer.First));
        body.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var response = await client.PostAsync($"/api/articles?name={Uri.EscapeDataString(Name)}", body, Token);
        return response.StatusCode;
    }

    private static async Task InvokeAsync(HttpClient client, string function, string token, string value)
    {
        var envelope = new JsonObject { ["Metadata"] = new JsonObject { [token] = $"\"{value}\"" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/" + function)
        {
            Content = new StringContent(envelope.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Azure-Functions-InvocationId", $"{Guid.NewGuid()}");
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        using var response = await client.SendAsync(request, Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<JsonNode> GetAsync(HttpClient client, string path) =>
        JsonNode.Parse(await client.GetStringAsync("/api/" + path, Token))!;
}
