using System.Net;
using System.Text;
using System.Text.Json;
using Articles.LocalHost.Hosting;

namespace Articles.EndToEnd.Tests;

/// <summary>Who gets in where keys are asked for, in both of the ways in which the host passes a request on.</summary>
public sealed class KeysTests
{
    private const string Key = "host-key-7f3a";
    private const string Master = "master-key-91bc";
    private const string LanguageKey = "language-key-5e0d";

    private static readonly HostKeys s_keys = new(Master, Key, new Dictionary<string, string>());

    // What only a key opens, and the ways around that it must not have.
    private static readonly (string Method, string Path)[] s_closed =
    [
        ("GET", "api/stats"),
        ("GET", "api/articles"),
        ("GET", "api/openapi.json"),
        ("GET", "api/reference"),
        ("DELETE", "api/articles/x"),
        ("POST", "api/articles?name=a"),
        ("GET", "API/ARTICLES"),
        ("GET", "api/explorer/..%5Carticles"),
        ("GET", "api/explorer/..%5C..%5Capi%5Carticles"),
        ("GET", "api/explorer/%2e%2e%2farticles"),
        ("GET", "api/explorer/%252e%252e%255carticles"),
        ("GET", "api/explorer/..;%5Carticles"),
        ("GET", "api/health/..%5Carticles"),
        ("GET", "api/health/articles"),
        ("GET", "api/explorer/app/articles"),
        ("POST", "api/..%5CReconcile"),
        ("POST", "api/%252e%252e/Reconcile"),
    ];

    // What no key opens: the paths of the host's own invocations.
    private static readonly string[] s_invocations =
    [
        "NormalizeArticle",
        "AnalyzeArticle",
        "Reconcile",
        "reconcile",
        "/Reconcile",
        "//Reconcile",
        "%52econcile",
        "api/../Reconcile",
        "api/%2e%2e/Reconcile",
        "api/..%2FReconcile",
        "api/..%5CReconcile",
        "api/%252e%252e/Reconcile",
        "api/x/..%5C..%5CReconcile",
        "api/Reconcile",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_one_gets_in_without_a_key_nor_to_the_hosts_paths_with_one(bool isProxying)
    {
        var log = new CapturedLog();
        var faults = new HostFaults { WithoutProxying = !isProxying };
        await using (var app = await RunningApp.StartAsync(faults, keys: s_keys, logging: log, settings: Settings()))
        {
            foreach (var path in (string[])["", "api/health", "api/explorer"])
            {
                Assert.Equal(HttpStatusCode.OK, (await SendAsync(app, "GET", path, null)).Status);
            }

            foreach (var (method, path) in s_closed)
            {
                var (status, body) = await SendAsync(app, method, path, null);
                Assert.True(
                    status is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound,
                    $"{method} {path}: {status} {body}"
                );
                Assert.DoesNotContain("items", body, StringComparison.Ordinal);
            }

            foreach (var path in s_invocations)
            {
                var (status, body) = await SendAsync(app, "POST", path, Master);
                Assert.True(
                    status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed,
                    $"{path}: {status} {body}"
                );
            }

            await UseAsync(app);
        }

        AssertSecret(log.Text);
        Assert.Contains("Normalized article", log.Text, StringComparison.Ordinal);
        Assert.Contains("are the embedded analyzer's", log.Text, StringComparison.Ordinal);
    }

    /// <summary>Calls with a key in the header and in the address: answers that are lists, problems and failures.</summary>
    private static async Task UseAsync(RunningApp app)
    {
        var text = Encoding.UTF8.GetBytes(
            "江城新闻\n2023年，江城科技集团有限公司建成5G基站3万个，上海参加了建设，北京也参加了建设。\n"
        );
        Assert.Equal(
            HttpStatusCode.Accepted,
            (await SendAsync(app, "POST", $"api/articles?name=a.txt&code={Key}", null, text)).Status
        );
        await Eventually.HoldsAsync(async () =>
            (await SendAsync(app, "GET", "api/articles", Key)).Body.Contains("Analyzed", StringComparison.Ordinal)
        );
        using var listed = JsonDocument.Parse((await SendAsync(app, "GET", "api/articles", Key)).Body);
        var id = listed.RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        foreach (
            var path in (string[])
                [
                    "api/entities?top=1",
                    "api/metrics?top=0",
                    "api/articles/none",
                    "api/articles?top=1",
                    "api/articles/" + id,
                    "api/nothing",
                    "api/reference",
                    "api/openapi.json",
                    "api/health",
                    "api/stats",
                ]
        )
        {
            var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            await SendAsync(app, "GET", path, Key);
            await SendAsync(app, "GET", $"{path}{separator}code={Key}", null);
        }

        await SendAsync(app, "PUT", $"api/stats?code={Key}", null);
    }

    // An address where nobody listens: the analyzer fails and says so in the log and in the article's fallbacks.
    private static Dictionary<string, string> Settings() =>
        new() { ["Language__endpoint"] = "http://127.0.0.1:9/", ["Language__key"] = LanguageKey };

    private static void AssertSecret(string text)
    {
        foreach (var secret in (string[])[Key, Master, LanguageKey, RunningApp.AccountKey])
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }

    /// <summary>Sends a request with the path as it is written, and the host's own headers as a caller may copy them.</summary>
    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(
        RunningApp app,
        string method,
        string path,
        string? key,
        byte[]? content = null
    )
    {
        var address = new Uri(
            app.Host.Address.GetLeftPart(UriPartial.Authority) + "/" + path,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
        );
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        if (method == "POST")
        {
            request.Content = new ByteArrayContent(content ?? "{}"u8.ToArray());
            request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", $"{Guid.NewGuid()}");
            request.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", "4.1037.0.0");
            request.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        }

        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var (_, values) in answer.Headers)
        {
            AssertSecret(string.Concat(values));
        }

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        AssertSecret(body);
        return (answer.StatusCode, body);
    }
}
