using System.Diagnostics;
using System.Globalization;
using Articles.AzureLanguage.Tests.Support;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;

namespace Articles.AzureLanguage.Tests.Client;

public sealed class TextAnalyticsClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TextDocumentInput[] Documents(params string[] texts) =>
        [.. texts.Select((t, i) => new TextDocumentInput(i.ToString(CultureInfo.InvariantCulture), t))];

    [Fact]
    public async Task The_requests_are_the_published_ones()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Names["临江"] = ("Location", "City");
        var client = Clients.Client(server);

        var entities = (await client.RecognizeEntitiesBatchAsync(Documents("👍临江", "无"), Token)).Value;
        var phrases = (await client.ExtractKeyPhrasesBatchAsync(Documents("临江"), Token)).Value;
        var job = await client.ExtractiveSummarizeAsync(Documents("一句。"), 4, Token);
        var sentences = await job.WaitForCompletionAsync(TimeSpan.FromMilliseconds(1), Token);

        Assert.Equal(["1", "0"], entities.Select(e => e.Id));
        Assert.Equal(
            new CategorizedEntity("临江", "Location", "City", 2, 2, 0.75),
            Assert.Single(entities[1].Entities)
        );
        Assert.Equal(["LongWordsInDocument"], entities[0].Warnings);
        Assert.Equal(["临江"], Assert.Single(phrases).KeyPhrases);
        Assert.Equal((0, 3), (sentences[0].Sentences[0].Offset, sentences[0].Sentences[0].Length));
        var calls = server.Calls.ToList();
        Assert.All(calls, c => Assert.Equal("?api-version=2024-11-01", c.Query));
        Assert.All(calls, c => Assert.Equal(LanguageServer.Key, c.Key));
        Assert.Equal("/language/:analyze-text", calls[0].Path);
        Assert.Equal("Utf16CodeUnit", (string?)calls[0].Body!["parameters"]!["stringIndexType"]);
        Assert.Equal(("0", "zh-hans", "👍临江"), calls[0].Documents[0]);
        Assert.Null(calls[1].Body!["parameters"]!["stringIndexType"]);
        var parameters = calls[2].Body!["tasks"]![0]!["parameters"]!;
        Assert.Equal(
            ("Utf16CodeUnit", 4, "Rank"),
            ((string?)parameters["stringIndexType"], (int)parameters["sentenceCount"]!, (string?)parameters["sortBy"])
        );
        Assert.Equal($"/language/analyze-text/jobs/{job.Id}", calls[^1].Path);
    }

    [Fact]
    public async Task A_subcategory_of_earlier_versions_is_read()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, _) =>
            new Reply(
                200,
                """
                {"results":{"documents":[{"id":"0","entities":[
                {"text":"甲","category":"Location","subcategory":"GPE","offset":0,"length":1,"confidenceScore":1},
                {"text":"乙","category":"Person","offset":1,"length":1},
                {"text":"无处","category":"Person"}]}]}}
                """
            );

        var entities = (await Clients.Client(server).RecognizeEntitiesBatchAsync(Documents("甲乙"), Token)).Value;

        Assert.Equal(["GPE", null], entities[0].Entities.Select(e => e.SubCategory));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retry_After_is_waited_for(bool isDate)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, number) =>
            number > 0
                ? null
                : Reply.Error(429, "TooManyRequests", isDate ? DateTimeOffset.UtcNow.AddSeconds(2).ToString("R") : "1");
        var clock = Stopwatch.StartNew();

        await Clients.Client(server).ExtractKeyPhrasesBatchAsync(Documents("甲"), Token);

        Assert.Equal(2, server.Calls.Count);
        // A date has whole seconds, so that two of them may be little more than one.
        Assert.True(clock.Elapsed > TimeSpan.FromSeconds(0.9), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task More_than_can_be_waited_for_is_not_waited_for()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Script = (_, _) => Reply.Error(429, "TooManyRequests", "3600");

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Clients.Client(server).ExtractKeyPhrasesBatchAsync(Documents("甲"), Token)
        );

        Assert.Equal((429, "TooManyRequests", 1), (e.Status, e.ErrorCode, server.Calls.Count));
    }

    [Theory]
    [InlineData("http://elsewhere.example/language/analyze-text/jobs/1")]
    public async Task The_key_goes_to_no_other_host(string location)
    {
        await using var server = await LanguageServer.StartAsync();
        await using var elsewhere = await LanguageServer.StartAsync();
        var other = location.Replace(
            "http://elsewhere.example/",
            elsewhere.Endpoint.ToString(),
            StringComparison.Ordinal
        );
        server.Location = other;
        var job = await Clients.Client(server).ExtractiveSummarizeAsync(Documents("甲。"), 3, Token);

        await Assert.ThrowsAsync<RequestFailedException>(() =>
            job.WaitForCompletionAsync(TimeSpan.FromMilliseconds(1), Token)
        );

        Assert.Empty(elsewhere.Calls);
        Assert.Equal("/language/analyze-text/jobs/1", server.Calls.Last().Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/somewhere/else")]
    public async Task An_answer_that_names_no_job_is_an_error(string location)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Location = location;

        await Assert.ThrowsAsync<RequestFailedException>(() =>
            Clients.Client(server).ExtractiveSummarizeAsync(Documents("甲。"), 3, Token)
        );
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("ftp://example.com")]
    public void Only_https_is_spoken(string endpoint) =>
        Assert.Throws<ArgumentException>(() => new TextAnalyticsClient(new Uri(endpoint), new AzureKeyCredential("x")));

    [Fact]
    public async Task A_token_is_never_sent_over_http()
    {
        await using var server = await LanguageServer.StartAsync();
        var client = new TextAnalyticsClient(server.Endpoint, new StaticCredential());

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            client.ExtractKeyPhrasesBatchAsync(Documents("甲"), Token)
        );
        Assert.Empty(server.Calls);
    }

    private sealed class StaticCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));
    }
}
