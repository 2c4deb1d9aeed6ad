using Articles.Functions.Tests.Support;

namespace Articles.Functions.Tests.Triggers;

public sealed class HostOnlyFilterTests(HandlerFixture handler)
{
    private const string Id = "X-Azure-Functions-InvocationId: 2f3a1f1c-9d0f-4f0b-8f43-0d2b7f6f0b55\r\n";
    private const string Version = "X-Azure-Functions-HostVersion: 4.1037.0.0\r\n";
    private const string Agent = "User-Agent: Azure-Functions-Host/4.1037.0.0\r\n";

    private string Own => $"Host: {handler.Client.BaseAddress!.Authority}\r\n";

    // An event without an id: nothing is done, whatever the storage holds.
    [Fact]
    public async Task The_host_is_let_in() =>
        await AssertAsync("/AnalyzeArticle", Own + Id + Version + Agent, "200 OK");

    // What a forwarding host makes of a caller's own headers: its own are added to them.
    public static TheoryData<string, string> Spoofed() =>
        new()
        {
            { "/AnalyzeArticle", "HOST" + Id + Version },
            { "/AnalyzeArticle", "HOST" + Id + Agent },
            { "/AnalyzeArticle", "HOST" + Version + Agent },
            { "/AnalyzeArticle", "Host: app.azurewebsites.net\r\n" + Id + Version + Agent },
            { "/AnalyzeArticle", "HOST" + Id + Id + Version + Agent },
            { "/AnalyzeArticle", "HOST" + Id + Version + Version + Agent },
            { "/AnalyzeArticle", "HOST" + Id + Version + "User-Agent: curl/8 Azure-Functions-Host/4.1037.0.0\r\n" },
            { "/AnalyzeArticle", "HOSTX-Azure-Functions-InvocationId: spoofed\r\n" + Version + Agent },
            { "/AnalyzeArticle", "HOST" + Id + Version + Agent + "X-Forwarded-For: 203.0.113.1\r\n" },
            { "/AnalyzeArticle", "HOST" + Id + Version + Agent + "X-Forwarded-Host: app.azurewebsites.net\r\n" },
            { "/AnalyzeArticle", "HOST" + Id + Version + Agent + "Forwarded: for=203.0.113.1\r\n" },
            { "/api/../AnalyzeArticle", "HOST" + Id + Version + Agent },
            { "/api/%2e%2e/AnalyzeArticle", "HOST" + Id + Version + Agent },
            { "/%41nalyzeArticle", "HOST" + Id + Version + Agent },
            { "/AnalyzeArticle?a=1", "HOST" + Id + Version + Agent },
        };

    [Theory]
    [MemberData(nameof(Spoofed))]
    public async Task Who_only_looks_like_it_is_not(string target, string headers) =>
        await AssertAsync(target, headers.Replace("HOST", Own, StringComparison.Ordinal), "404 Not Found");

    private async Task AssertAsync(string target, string headers, string status)
    {
        var answer = await RawRequest.SendAsync(
            handler.Client.BaseAddress!,
            $"POST {target} HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + $"Transfer-Encoding: chunked\r\n{headers}\r\n2\r\n{{}}\r\n0\r\n\r\n",
            World.Token
        );
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
    }
}
