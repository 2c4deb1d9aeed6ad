using System.Net;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.Operations.Api;

/// <summary>The calls of the API that operating needs. Outages of seconds are waited out.</summary>
internal sealed class ArticlesApi
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web);

    private readonly Uri _address;
    private readonly HttpPipeline _pipeline;
    private readonly HttpPipeline _first;

    public ArticlesApi(Uri address, string? key)
        : this(address, key, new ApiOptions()) { }

    internal ArticlesApi(Uri address, string? key, ApiOptions options)
    {
        _address = new Uri(address.AbsoluteUri.TrimEnd('/') + "/api/");
        HttpPipelinePolicy[] policies = string.IsNullOrEmpty(key) ? [] : [new FunctionKeyPolicy(key)];
        _pipeline = HttpPipelineBuilder.Build(options, policies);
        _first = HttpPipelineBuilder.Build(options.AskingTwice(), policies);
    }

    /// <summary>Asks whether anyone answers at the address, whatever the answer is.</summary>
    /// <exception cref="ApiException">Nobody does.</exception>
    public async Task ReachAsync(CancellationToken cancellationToken)
    {
        using var message = await SendAsync(_first, RequestMethod.Get, "stats", cancellationToken);
    }

    /// <summary>How many articles there are.</summary>
    /// <exception cref="ApiException">The call was refused or the app cannot be reached.</exception>
    public async Task<long> CountAsync(string? status, CancellationToken cancellationToken)
    {
        using var stats = JsonDocument.Parse(await SendAsync(RequestMethod.Get, "stats", cancellationToken));
        return status is null
            ? stats.RootElement.GetProperty("articles").GetInt64()
            : stats.RootElement.GetProperty("byStatus").GetProperty(status).GetInt64();
    }

    /// <summary>A page of the list, newest upload first.</summary>
    /// <exception cref="ApiException">The call was refused or the app cannot be reached.</exception>
    public async Task<ArticlePage> ListAsync(string? status, string? token, CancellationToken cancellationToken)
    {
        var query =
            "articles?top=500"
            + (status is null ? "" : $"&status={Uri.EscapeDataString(status)}")
            + (token is null ? "" : $"&continuationToken={Uri.EscapeDataString(token)}");
        return (await SendAsync(RequestMethod.Get, query, cancellationToken)).ToObjectFromJson<ArticlePage>(
            JsonOptions
        )!;
    }

    /// <summary>Has an article processed again.</summary>
    /// <returns>Whether it is there; it may have been deleted meanwhile.</returns>
    /// <exception cref="ApiException">The call was refused or the app cannot be reached.</exception>
    public async Task<bool> ReprocessAsync(string id, CancellationToken cancellationToken)
    {
        var path = $"articles/{Uri.EscapeDataString(id)}/reprocess";
        try
        {
            await SendAsync(RequestMethod.Post, path, cancellationToken);
            return true;
        }
        catch (ApiException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    private async Task<BinaryData> SendAsync(RequestMethod method, string path, CancellationToken cancellationToken)
    {
        using var message = await SendAsync(_pipeline, method, path, cancellationToken);
        var response = message.Response;
        return response.Status is >= 200 and < 300
            ? response.Content
            : throw new ApiException($"{method} {path}: {response.Status} {Detail(response)}".TrimEnd())
            {
                Status = (HttpStatusCode)response.Status,
            };
    }

    private async Task<HttpMessage> SendAsync(
        HttpPipeline pipeline,
        RequestMethod method,
        string path,
        CancellationToken cancellationToken
    )
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(_address, path));
        message.Request.Headers.Add("Accept", "application/json");
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
            return message;
        }
        catch (Exception e)
        {
            message.Dispose();
            if (e is RequestFailedException or AggregateException || IsTimeout(e, cancellationToken))
            {
                throw new ApiException($"{_address} cannot be reached: {Reason(e)}.", e);
            }

            throw;
        }
    }

    // Of several tries the last one's: the client's own words are about its settings.
    private static string Reason(Exception e) =>
        (e is AggregateException { InnerExceptions: [.., var last] } ? last : e)
            .GetBaseException()
            .Message.TrimEnd('.');

    // A call that took too long is cancelled too, but not by the operator.
    private static bool IsTimeout(Exception e, CancellationToken cancellationToken) =>
        e is OperationCanceledException && !cancellationToken.IsCancellationRequested;

    private static string Detail(Response response)
    {
        try
        {
            using var problem = JsonDocument.Parse(response.Content);
            return problem.RootElement.TryGetProperty("detail", out var detail) ? detail.ToString() : "";
        }
        catch (JsonException)
        {
            // The host refuses without a body, a proxy with a page of its own.
            return "";
        }
    }
}
