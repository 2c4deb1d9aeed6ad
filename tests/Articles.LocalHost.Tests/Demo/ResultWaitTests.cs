using System.Net;
using System.Text;
using Articles.LocalHost.Demo;

namespace Articles.LocalHost.Tests.Demo;

public sealed class ResultWaitTests
{
    private static readonly DateTimeOffset Uploaded = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly UploadedFile File = new("a.txt", Uploaded);

    [Fact]
    public async Task A_file_is_done_when_its_article_is_analyzed()
    {
        using var api = new FakeApi(
            List(Article("Queued", "00.5")),
            null,
            List(Article("Normalized", "00.5")),
            List(Article("Analyzed", "00.5", analyzed: "02.0"))
        )
        {
            Detail =
                """{"id":"i","textMetrics":{"characters":9,"entities":3,"metrics":2,"repairs":{"Pinyin":4,"Unrepaired":1}}}""",
        };

        var result = Assert.Single(await RunAsync(api));

        Assert.Equal(("a.txt", "Analyzed", "标题", 1.5), (result.Name, result.Status, result.Title, result.Seconds));
        Assert.Equal(new ArticleDetail(3, 2, 5, null), result.Detail);
    }

    [Fact]
    public async Task A_rejected_file_says_why()
    {
        using var api = new FakeApi(List(Article("Rejected", "00"))) { Detail = """{"error":"no text in it"}""" };

        var result = Assert.Single(await RunAsync(api));

        Assert.True(result.IsGood);
        Assert.Equal(("Rejected", "no text in it"), (result.Status, result.Title));
    }

    [Fact]
    public async Task A_result_of_an_older_text_doesnt_count()
    {
        using var api = new FakeApi(
            List("""{"id":"i","name":"a.txt","status":"Analyzed","uploadedAt":"2026-02-28T08:00:00Z"}""")
        );

        var result = Assert.Single(await RunAsync(api));

        Assert.Equal(("Failed", "no result came"), (result.Status, result.Title));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("i.json")]
    public async Task A_poisoned_blob_ends_the_wait(string blob)
    {
        using var api = new FakeApi(List(Article("Normalized", "00")));

        var result = Assert.Single(await RunAsync(api, patience: TimeSpan.FromMinutes(5), poisoned: blob));

        Assert.Equal("Failed", result.Status);
    }

    [Fact]
    public async Task Every_page_is_read()
    {
        using var api = new FakeApi("""{"items":[],"continuationToken":"t&1"}""", List(Article("Analyzed", "00")));

        Assert.Equal("Analyzed", Assert.Single(await RunAsync(api)).Status);
        Assert.Contains("/api/articles?top=1000&continuationToken=t%261", api.Asked);
    }

    private static async Task<IReadOnlyList<FileResult>> RunAsync(
        FakeApi api,
        TimeSpan? patience = null,
        string? poisoned = null
    )
    {
        using var client = new HttpClient(api, disposeHandler: false);
        var wait = new ResultWait(
            new ArticleApi(client, new Uri("http://host/")),
            new ConsoleOutput(TextWriter.Null, TextWriter.Null, isTerminal: false),
            TimeSpan.FromMilliseconds(5),
            patience ?? TimeSpan.FromMilliseconds(200)
        );
        if (poisoned is not null)
        {
            wait.Poisoned("any", poisoned);
        }
        return await wait.RunAsync([File], TestContext.Current.CancellationToken);
    }

    private static string List(string article) => $$"""{"items":[{{article}}],"continuationToken":null}""";

    private static string Article(string status, string uploaded, string? analyzed = null) =>
        $$"""
            {"id":"i","name":"a.txt","title":"标题","status":"{{status}}","uploadedAt":"2026-03-01T08:00:{{uploaded}}Z",
             "analyzedAt":{{(analyzed is null ? "null" : $"\"2026-03-01T08:00:{analyzed}Z\"")}}}
            """;

    /// <summary>Answers the list with each text in turn, the last one for ever; null is a handler that is down.</summary>
    private sealed class FakeApi(params string?[] lists) : HttpMessageHandler
    {
        private int _next;

        public string Detail { get; init; } = "{}";

        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked.Add(request.RequestUri!.PathAndQuery);
            var text =
                request.RequestUri.AbsolutePath == "/api/articles"
                    ? lists[Math.Min(_next++, lists.Length - 1)]
                    : Detail;
            var response = new HttpResponseMessage(
                text is null ? HttpStatusCode.InternalServerError : HttpStatusCode.OK
            );
            response.Content = new StringContent(text ?? string.Empty, Encoding.UTF8, "application/json");
            return Task.FromResult(response);
        }
    }
}
