using System.Diagnostics;
using System.Diagnostics.Tracing;
using Articles.Analysis;
using Articles.AzureLanguage.Tests.Support;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Diagnostics;

namespace Articles.AzureLanguage.Tests;

public sealed class LanguageAnalyzerFallbackTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task AssertIsOwnAsync(string text, ArticleAnalysis analysis)
    {
        var own = await new EmbeddedAnalyzer().AnalyzeAsync(Texts.Article(text), Token);
        Assert.Equal(Listed(own), Listed(analysis));
        Assert.Equal(own.KeyPhrases, analysis.KeyPhrases);
        Assert.Equal(own.Summary, analysis.Summary);
        Assert.Equal(own.Metrics, analysis.Metrics);
    }

    private static IEnumerable<string> Listed(ArticleAnalysis analysis) =>
        analysis
            .Entities.Select(e =>
                $"{e.Name} {e.Category} {string.Join(',', e.Aliases)} {string.Join(',', e.Mentions.Select(m => m.Offset))}"
            )
            .Order(StringComparer.Ordinal);

    [Theory]
    [InlineData(400, "InvalidRequest", 1)]
    [InlineData(401, "401", 1)]
    [InlineData(403, "AuthenticationTypeDisabled", 1)]
    [InlineData(404, "NotFound", 1)]
    [InlineData(429, "TooManyRequests", 3)]
    [InlineData(500, "InternalServerError", 3)]
    [InlineData(503, "ServiceUnavailable", 3)]
    public async Task An_error_of_the_whole_request_leaves_the_embedded_analysis_and_its_reason(
        int status,
        string code,
        int tries
    )
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, _) => Reply.Error(status, code);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Texts.Short), Token);

        await AssertIsOwnAsync(Texts.Short, analysis);
        Assert.Equal(["Entities", "KeyPhrases", "Summary"], analysis.Fallbacks.Select(f => f.Part));
        var reason = code == $"{status}" ? code : $"{status} {code}";
        Assert.All(analysis.Fallbacks, f => Assert.Equal((reason, 1, 1), (f.Reason, f.Documents, f.OutOf)));
        Assert.Equal(3 * tries, server.Calls.Count);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    [InlineData(200, "{\"results\":")]
    [InlineData(200, "{\"results\":{\"documents\":7}}")]
    [InlineData(200, "{}")]
    [InlineData(200, "{\"results\":{}}")]
    [InlineData(200, "<html>a proxy</html>")]
    public async Task An_answer_that_cannot_be_read_is_no_answer(int status, string body)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, _) => new Reply(status, body);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Texts.Short), Token);

        await AssertIsOwnAsync(Texts.Short, analysis);
        Assert.Equal(3, analysis.Fallbacks.Count);
        Assert.All(analysis.Fallbacks.Take(2), f => Assert.Equal("the answer can't be read", f.Reason));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_reason()
    {
        var server = await LanguageServer.StartAsync();
        var analyzer = Clients.Analyzer(server);
        await server.DisposeAsync();

        var analysis = await analyzer.AnalyzeAsync(Texts.Article(Texts.Short), Token);

        await AssertIsOwnAsync(Texts.Short, analysis);
        Assert.All(analysis.Fallbacks, f => Assert.Equal("no connection to the service", f.Reason));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_not_waited_for_longer_than_the_limit()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, _) => new Reply(200) { Delay = TimeSpan.FromMinutes(5) };
        var analyzer = Clients.Analyzer(server, TimeSpan.FromMilliseconds(300));

        var analysis = await analyzer.AnalyzeAsync(Texts.Article(Texts.Long(6)), Token);

        Assert.Equal(
            [("Entities", 6), ("KeyPhrases", 6), ("Summary", 1)],
            analysis.Fallbacks.Select(f => (f.Part, f.Documents))
        );
        Assert.All(analysis.Fallbacks, f => Assert.Equal("no answer in time", f.Reason));
    }

    [Fact]
    public async Task A_service_that_refuses_the_app_is_not_asked_for_each_batch()
    {
        await using var server = await LanguageServer.StartAsync();
        var analyzer = Clients.Analyzer(Clients.Client(server, "a wrong key"));

        var analysis = await analyzer.AnalyzeAsync(Texts.Article(Texts.Long(12)), Token);

        Assert.Equal((1, 1), (server.Count("EntityRecognition"), server.Count("KeyPhraseExtraction")));
        Assert.Equal((12, 12), (analysis.Fallbacks[0].Documents, analysis.Fallbacks[0].OutOf));
        Assert.Equal("401", analysis.Fallbacks[0].Reason);
    }

    [Fact]
    public async Task One_document_that_fails_falls_back_alone()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Names["说些别的"] = ("Event", null);
        server.Script = (call, _) =>
            call.Kind != "EntityRecognition"
                ? null
                : new Reply(
                    200,
                    $$$$$$"""
                    {"results":{"documents":[{"id":"0","entities":[{"text":"说些","category":"Event","offset":12,"length":2,"confidenceScore":1}]}],
                    "errors":[{{{{{{Shapes.DocumentError("1", "InvalidDocument")}}}}}}]}}
                    """
                );
        var text = Texts.Long(3);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(text), Token);

        Texts.AssertSound(text, analysis);
        Assert.Equal(
            [("InvalidDocument", 1, 3), ("the answer lacks the document", 1, 3)],
            analysis.Fallbacks.Select(f => (f.Reason, f.Documents, f.OutOf))
        );
        Assert.Contains(analysis.Entities, e => e.Category == EntityCategory.Event);
        var own = await new EmbeddedAnalyzer().AnalyzeAsync(Texts.Article(text), Token);
        Assert.All(
            own.Entities.Where(e => e.Mentions.Any(m => m.Offset > 5_120)),
            e => Assert.Contains(analysis.Entities, a => a.Name == e.Name)
        );
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_the_others()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Names["临江"] = ("Location", "City");
        server.Script = (call, number) =>
            call.Kind == "EntityRecognition" && number == 1 ? Reply.Error(400, "InvalidRequest") : null;

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Texts.Long(12)), Token);

        var fallback = Assert.Single(analysis.Fallbacks);
        Assert.Equal(("Entities", 5, 12), (fallback.Part, fallback.Documents, fallback.OutOf));
        Assert.Equal(3, server.Count("EntityRecognition"));
    }

    [Theory]
    [InlineData("running", "", "no answer in time")]
    [InlineData("cancelling", "", "no answer in time")]
    [InlineData("cancelled", "", "JobFailed")]
    [InlineData("failed", "", "JobFailed")]
    [InlineData("failed", """,{"status":"failed"}""", "InternalServerError")]
    [InlineData(
        "partiallyCompleted",
        """,{"status":"succeeded","results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidDocument"}}]}}""",
        "InvalidDocument"
    )]
    public async Task A_job_that_does_not_succeed_leaves_the_embedded_summary(string status, string item, string reason)
    {
        await using var server = await LanguageServer.StartAsync();
        var errors = reason == "InternalServerError" ? """{"code":"InternalServerError","message":"Made up."}""" : "";
        server.Script = (call, _) =>
            call.Kind == "Job"
                ? new Reply(
                    200,
                    $$$$$$"""{"status":"{{{{{{status}}}}}}","errors":[{{{{{{errors}}}}}}],"tasks":{"items":[{{{{{{item.TrimStart(',')}}}}}}]}}"""
                )
                : null;
        var analyzer = Clients.Analyzer(server, reason == "no answer in time" ? TimeSpan.FromSeconds(3) : null);

        var analysis = await analyzer.AnalyzeAsync(Texts.Article(Texts.Short), Token);

        var own = await new EmbeddedAnalyzer().AnalyzeAsync(Texts.Article(Texts.Short), Token);
        Assert.Equal(own.Summary, analysis.Summary);
        var fallback = Assert.Single(analysis.Fallbacks);
        Assert.Equal("Summary", fallback.Part);
        Assert.Contains(reason, fallback.Reason);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_no_analysis()
    {
        await using var server = await LanguageServer.StartAsync();
        using var caller = new CancellationTokenSource();
        server.Script = (_, _) =>
        {
            caller.Cancel();
            return new Reply(200) { Delay = TimeSpan.FromMinutes(5) };
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Texts.Short), caller.Token)
        );
    }

    [Fact]
    public async Task The_key_stands_in_no_log_reason_or_exception()
    {
        await using var server = await LanguageServer.StartAsync();
        var logged = new List<string>();
        using var listener = new AzureEventSourceListener(
            (e, message) =>
            {
                lock (logged)
                {
                    logged.Add(message + string.Join(' ', e.Payload ?? []));
                }
            },
            EventLevel.LogAlways
        );
        // Even a service that says the key back.
        server.Script = (_, _) =>
            new Reply(
                403,
                $$$$$$"""{"error":{"code":"Forbidden","message":"The key {{{{{{LanguageServer.Key}}}}}} is refused."}}"""
            );
        var client = Clients.Client(server);

        var analysis = await Clients.Analyzer(client).AnalyzeAsync(Texts.Article(Texts.Short), Token);
        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            client.ExtractKeyPhrasesBatchAsync([new TextDocumentInput("0", "字")], Token)
        );

        Assert.NotEmpty(logged);
        Assert.Equal(3, analysis.Fallbacks.Count);
        Assert.DoesNotContain(logged, l => l.Contains(LanguageServer.Key, StringComparison.Ordinal));
        Assert.DoesNotContain(analysis.Fallbacks, f => f.Reason.Contains(LanguageServer.Key, StringComparison.Ordinal));
        Assert.DoesNotContain(LanguageServer.Key, e.ToString());
    }
}
