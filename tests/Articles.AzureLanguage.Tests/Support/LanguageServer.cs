using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Articles.AzureLanguage.Tests.Support;

/// <summary>
/// Speaks as the service's reference says, on 127.0.0.1: it keeps the service's limits, knows the names it is told of, and
/// answers what a test prescribes instead of what it would.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    public const string Key = "0123456789abcdef-not-a-real-key";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentDictionary<string, (JsonNode Body, int Polls)> _jobs = new(StringComparer.Ordinal);

    private LanguageServer(WebApplication app) => _app = app;

    public Uri Endpoint { get; private set; } = null!;

    public IReadOnlyCollection<Call> Calls => _calls;

    /// <summary>What is found in a document: a name with its category and type.</summary>
    public Dictionary<string, (string Category, string? Type)> Names { get; } = [];

    /// <summary>What is answered to a call and its number of those of its kind, from 0; null for the usual.</summary>
    public Func<Call, int, Reply?> Script { get; set; } = (_, _) => null;

    /// <summary>How often a job is running before it is over.</summary>
    public int RunningPolls { get; set; } = 1;

    /// <summary>The <c>operation-location</c> of jobs; null for their own.</summary>
    public string? Location { get; set; }

    public static async Task<LanguageServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new LanguageServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Endpoint = new Uri(app.Urls.First());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        // Answers that are being held back are not waited for.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    public int Count(string kind) => _calls.Count(c => c.Kind == kind);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var call = new Call(
            context.Request.Method,
            context.Request.Path.Value!,
            context.Request.QueryString.Value!,
            context.Request.Headers["Ocp-Apim-Subscription-Key"],
            body.Length == 0 ? null : JsonNode.Parse(body)
        );
        int number;
        lock (_calls)
        {
            number = Count(call.Kind);
            _calls.Enqueue(call);
        }

        var reply = Script(call, number) ?? Usual(context, call, Encoding.UTF8.GetByteCount(body));
        await Task.Delay(reply.Delay, context.RequestAborted);
        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = reply.ContentType;
        if (reply.RetryAfter is not null)
        {
            context.Response.Headers.RetryAfter = reply.RetryAfter;
        }

        await context.Response.WriteAsync(reply.Body, context.RequestAborted);
    }

    private Reply Usual(HttpContext context, Call call, int bytes)
    {
        if (call.Key != Key)
        {
            return new Reply(401, """{"error":{"code":"401","message":"Access denied."}}""");
        }

        if (call.Query != "?api-version=2024-11-01" || bytes > 1_000_000)
        {
            return Reply.Error(400, "InvalidRequest");
        }

        var most = call.Kind switch
        {
            "EntityRecognition" => 5,
            "KeyPhraseExtraction" => 10,
            _ => 25,
        };
        return call switch
        {
            { Method: "GET" } => JobState(call.Path.Split('/')[^1]),
            _ when call.Documents.Count > most => Reply.Error(400, "InvalidDocumentBatch"),
            { Path: "/language/:analyze-text" } => new Reply(
                200,
                new JsonObject
                {
                    ["kind"] = call.Kind + "Results",
                    ["results"] = Results(call.Body!, call.Kind),
                }.ToJsonString()
            ),
            { Path: "/language/analyze-text/jobs" } => Submit(context, call),
            _ => Reply.Error(404, "NotFound"),
        };
    }

    private Reply Submit(HttpContext context, Call call)
    {
        if (call.Documents.Sum(d => new StringInfo(d.Text).LengthInTextElements) > 125_000)
        {
            return Reply.Error(400, "InvalidDocumentBatch");
        }

        var id = Guid.NewGuid().ToString();
        _jobs[id] = (call.Body!, 0);
        context.Response.Headers["operation-location"] =
            Location ?? $"{Endpoint}language/analyze-text/jobs/{id}?api-version=2024-11-01";
        return new Reply(202);
    }

    private Reply JobState(string id)
    {
        if (!_jobs.TryGetValue(id, out var job))
        {
            return Reply.Error(404, "NotFound");
        }

        _jobs[id] = job with { Polls = job.Polls + 1 };
        var isOver = job.Polls >= RunningPolls;
        var tasks = new JsonObject
        {
            ["completed"] = isOver ? 1 : 0,
            ["failed"] = 0,
            ["inProgress"] = isOver ? 0 : 1,
            ["total"] = 1,
        };
        if (isOver)
        {
            tasks["items"] = new JsonArray(
                new JsonObject
                {
                    ["kind"] = "ExtractiveSummarizationLROResults",
                    ["lastUpdateDateTime"] = "2024-01-24T13:17:58.33934Z",
                    ["status"] = "succeeded",
                    ["results"] = Results(job.Body, "ExtractiveSummarization"),
                }
            );
        }

        var state = new JsonObject
        {
            ["jobId"] = id,
            // The service's own samples have both spellings, and dates without a zone.
            ["lastUpdateDateTime"] = "2024-01-24 13:17:58",
            ["status"] = isOver ? "succeeded" : "running",
            ["errors"] = new JsonArray(),
            ["tasks"] = tasks,
        };
        return new Reply(200, state.ToJsonString());
    }

    // The documents in another order than they were sent in, as the service may give them.
    private JsonObject Results(JsonNode body, string kind)
    {
        var (documents, errors) = (new JsonArray(), new JsonArray());
        foreach (var document in body["analysisInput"]!["documents"]!.AsArray().Reverse())
        {
            var (id, text) = ((string)document!["id"]!, (string)document["text"]!);
            if (kind != "ExtractiveSummarization" && new StringInfo(text).LengthInTextElements > 5_120)
            {
                errors.Add(JsonNode.Parse(Shapes.DocumentError(id, "InvalidDocument")));
                continue;
            }

            var answer = kind switch
            {
                "EntityRecognition" => Shapes.Entities(text, Names),
                "KeyPhraseExtraction" => Shapes.KeyPhrases(text, Names),
                _ => Shapes.Sentences(text),
            };
            answer["id"] = id;
            answer["warnings"] = JsonNode.Parse("""[{"code":"LongWordsInDocument","message":"Made up."}]""");
            documents.Add((JsonNode)answer);
        }

        return new JsonObject
        {
            ["documents"] = documents,
            ["errors"] = errors,
            ["modelVersion"] = "2023-09-01",
        };
    }
}
