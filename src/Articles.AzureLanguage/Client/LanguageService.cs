using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>One resource: where it is and how requests to it are made, sent and read. Thread-safe.</summary>
internal sealed class LanguageService
{
    private const string JobsPath = "/language/analyze-text/jobs/";

    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;

    public LanguageService(Uri endpoint, HttpPipelinePolicy authorization, TextAnalyticsClientOptions options)
    {
        _endpoint = new Uri(endpoint.GetLeftPart(UriPartial.Authority));
        options.RetryPolicy ??= new BoundedRetryPolicy(options);
        _pipeline = HttpPipelineBuilder.Build(
            new HttpPipelineOptions(options)
            {
                PerRetryPolicies = { authorization },
                ResponseClassifier = new ResponseClassifier(),
            }
        );
    }

    /// <summary>A request to be disposed of when its answer has come.</summary>
    public HttpMessage CreateMessage(RequestMethod method, string path)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(_endpoint, path));
        message.Request.Uri.AppendQuery("api-version", TextAnalyticsClientOptions.Version);
        message.Request.Headers.SetValue("Accept", "application/json");
        return message;
    }

    public static void SetContent<T>(HttpMessage message, T content, JsonTypeInfo<T> type)
    {
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(content, type));
    }

    /// <summary>Sends a request and returns its answer where that is a success.</summary>
    /// <exception cref="RequestFailedException">The answer is an error, or there is none after every try.</exception>
    public async ValueTask<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw LanguageErrors.Of(message.Response) : message.Response;
    }

    /// <summary>Reads an answer's JSON.</summary>
    /// <exception cref="RequestFailedException">It is not what the service's reference says.</exception>
    public static T Read<T>(Response response, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(response.Content.ToMemory().Span, type)
                ?? throw LanguageErrors.Unreadable(response);
        }
        catch (JsonException)
        {
            throw LanguageErrors.Unreadable(response);
        }
    }

    /// <summary>
    /// The path of the job that an answer tells of. Only the path: the key goes to no host but the resource's, whatever
    /// an answer says.
    /// </summary>
    public string JobPath(Response response)
    {
        if (
            !response.Headers.TryGetValue("Operation-Location", out var text)
            || !Uri.TryCreate(_endpoint, text, out var location)
            || !location.AbsolutePath.StartsWith(JobsPath, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw LanguageErrors.Unreadable(response);
        }

        return location.AbsolutePath;
    }

    /// <summary>How long the service asks to wait; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(Response response) => RetryAfterHeader.Read(response, DateTimeOffset.UtcNow);
}
