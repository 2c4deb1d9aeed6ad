using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Timers;
using Microsoft.AspNetCore.Http;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>The host's own addresses: the page at <c>/</c>, a run by hand, and the webhook of Event Grid.</summary>
internal sealed class HostEndpoints(
    KeyAuthorization authorization,
    IReadOnlyList<FunctionDefinition> functions,
    BlobTriggers? blobs,
    IReadOnlyDictionary<string, TimerListener> timers
)
{
    /// <summary><c>/</c>: says that the host is up.</summary>
    public static Task HomeAsync(HttpContext context) =>
        context.Response.WriteAsync("The local Functions host is up and running.\n");

    /// <summary>
    /// <c>POST /admin/functions/NAME</c> with <c>{"input": "container/blob"}</c> (or any input for a timer): answers
    /// 202 and runs the function once outside of the queue, without retries.
    /// </summary>
    public async Task RunByHandAsync(HttpContext context)
    {
        var function = FindFunction((string?)context.Request.RouteValues["name"]);
        if (!authorization.MayAdminister(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (function is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            using var body = await ReadAsync(context);
            var input = body?.RootElement.Text("input");
            context.Response.StatusCode = Start(function, input)
                ? StatusCodes.Status202Accepted
                : StatusCodes.Status400BadRequest;
        }
    }

    /// <summary><c>POST /runtime/webhooks/blobs?functionName=ID</c>: takes events, and agrees to a subscription.</summary>
    public async Task TakeEventsAsync(HttpContext context)
    {
        var id = context.Request.Query["functionName"].ToString();
        if (!authorization.MayPostEvents(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (blobs?.Find(id) is not { IsEventGrid: true })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        using var body = await ReadAsync(context);
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (BlobEventsReader.ValidationCode(body.RootElement) is { } code)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$"""{"validationResponse":"{{JsonEncodedText.Encode(code)}}"}""");
        }
        else
        {
            foreach (var message in BlobEventsReader.Read(id, body.RootElement))
            {
                await blobs.Queue.AddAsync(message, context.RequestAborted);
            }
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    private FunctionDefinition? FindFunction(string? name) =>
        functions.FirstOrDefault(function => function.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private bool Start(FunctionDefinition function, string? input)
    {
        switch (function.Trigger)
        {
            case TimerTrigger:
                _ = timers[function.Name].InvokeAsync(last: null, CancellationToken.None);
                return true;
            case BlobTrigger trigger when input is not null && blobs?.Find(function.Id) is { } found:
                var container = trigger.Path.Container + "/";
                if (!input.StartsWith(container, StringComparison.Ordinal) || input.Length == container.Length)
                {
                    return false;
                }
                _ = blobs.Processor.InvokeAsync(found, input[container.Length..], CancellationToken.None);
                return true;
            default:
                return false;
        }
    }

    private static async Task<JsonDocument?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
