using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Articles.LocalHost.TestHandler;

/// <summary>What the handler can be told to do.</summary>
internal static class Answers
{
    private static readonly ConcurrentDictionary<string, int> Failures = new();
    private static readonly SemaphoreSlim Rest = new(0);

    public static async Task RunAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api", out var rest) || context.Request.Path == "/root")
        {
            await AnswerHttpAsync(context, rest.Value ?? string.Empty);
            return;
        }
        var body = await ReadAsync(context.Request);
        RequestLog.Write(context.Request, body);
        await AnswerEnvelopeAsync(context, body);
    }

    private static async Task AnswerHttpAsync(HttpContext context, string path)
    {
        if (path == "/stream")
        {
            RequestLog.Write(context.Request, string.Empty);
            await context.Response.WriteAsync("first\n");
            await context.Response.Body.FlushAsync();
            await Rest.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("last\n");
            return;
        }
        var body = await ReadAsync(context.Request);
        RequestLog.Write(context.Request, body);
        switch (path)
        {
            case "/teapot":
                context.Response.StatusCode = StatusCodes.Status418ImATeapot;
                context.Response.Headers["X-Handler"] = "yes";
                await context.Response.Body.WriteAsync(new byte[] { 0, 255, 1 });
                break;
            case "/redirect":
                context.Response.Redirect("/api/elsewhere");
                break;
            case "/rest":
                Rest.Release();
                break;
            case "/die":
                Environment.FailFast(null);
                break;
            case "/hang":
                await Task.Delay(Timeout.Infinite);
                break;
            case var _ when File.Exists(Prepared(path)):
                await context.Response.SendFileAsync(Prepared(path));
                break;
            default:
                await context.Response.WriteAsync(
                    context.Request.Path + context.Request.QueryString.Value + " " + body
                );
                break;
        }
    }

    private static async Task AnswerEnvelopeAsync(HttpContext context, string envelope)
    {
        var words = Command(envelope).Split(' ', 2);
        var argument = words.Length > 1 ? words[1] : string.Empty;
        var response = context.Response;
        switch (words[0])
        {
            case "empty":
                response.StatusCode = int.Parse(argument);
                break;
            case "status":
                response.StatusCode = int.Parse(argument);
                await WriteAsync(response, "application/json", "{}");
                break;
            case "text":
                await WriteAsync(response, "text/plain", "{}");
                break;
            case "json":
                await WriteAsync(response, "application/json", argument);
                break;
            case "redirect":
                response.Redirect("/elsewhere");
                break;
            case "exit":
                Environment.Exit(int.Parse(argument));
                break;
            case "abort":
                context.Abort();
                break;
            case "hang":
                await Task.Delay(Timeout.Infinite);
                break;
            case "wait":
                await Task.Delay(int.Parse(argument), CancellationToken.None);
                await WriteAsync(response, "application/json", "{}");
                break;
            case "fail":
                var failed = Failures.AddOrUpdate(argument, 1, (_, count) => count + 1);
                response.StatusCode = failed <= argument[0] - '0' ? 500 : 200;
                await WriteAsync(response, "application/json", "{}");
                break;
            default:
                await WriteAsync(response, "application/json", "{}");
                break;
        }
    }

    /// <summary>An answer that a test laid into the app's folder.</summary>
    private static string Prepared(string path) =>
        Path.Combine(Environment.GetEnvironmentVariable("FUNCTIONS_APP_ROOT_PATH")!, "answers" + path + ".json");

    /// <summary>The blob's text, or what a timer has instead.</summary>
    private static string Command(string envelope)
    {
        if (envelope.Length == 0)
        {
            return string.Empty;
        }
        using var json = JsonDocument.Parse(envelope);
        var value = json.RootElement.GetProperty("Data").EnumerateObject().First().Value;
        return value.ValueKind == JsonValueKind.String
            ? Encoding.UTF8.GetString(value.GetBytesFromBase64())
            : string.Empty;
    }

    private static Task WriteAsync(HttpResponse response, string type, string text)
    {
        response.ContentType = type;
        return response.WriteAsync(text);
    }

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
