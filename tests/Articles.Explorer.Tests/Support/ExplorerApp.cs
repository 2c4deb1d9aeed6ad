using System.Net.Http.Json;
using System.Text.Json;
using Articles.Azurite;
using Articles.LocalHost.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Articles.Explorer.Tests.Support.ExplorerApp))]

namespace Articles.Explorer.Tests.Support;

/// <summary>The published handler with the articles of <see cref="TestArticles"/>, and a browser to look at it.</summary>
public sealed class ExplorerApp : IAsyncLifetime
{
    /// <summary>Milliseconds: the whole suite runs at once on few cores, and what the page shows is judged, not how soon.</summary>
    private const int Patience = 120_000;

    private AzuriteServer? azurite;
    private FunctionsHost? host;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => host!.Address;

    /// <summary>False where there is no browser, and so nothing to test.</summary>
    public bool IsRunning => host is not null;

    public async ValueTask InitializeAsync()
    {
        var path = await Browser.FindAsync();
        if (path is null)
        {
            const string missing = "NO BROWSER: install chromium, or nothing looks at the explorer.";
            Console.Error.WriteLine(missing);
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                throw new InvalidOperationException(missing);
            }

            return;
        }

        azurite = await AzuriteServer.StartAsync(null, CancellationToken.None);
        host = await StartHostAsync(keys: null);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await Browser.StartAsync(playwright, path);
        await TestArticles.UploadAsync(this);
    }

    /// <summary>Starts another host over the same storage, which asks for keys if there are any.</summary>
    public Task<FunctionsHost> StartHostAsync(HostKeys? keys)
    {
        var connection = azurite!.ConnectionString;
        var options = new FunctionsHostOptions
        {
            AppRoot = Checkout.App,
            Settings = new Dictionary<string, string>
            {
                ["AzureWebJobsStorage"] = connection,
                ["ArticleStorage"] = connection,
                ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            },
            Keys = keys,
            BlobPollInterval = TimeSpan.FromMilliseconds(100),
        };
        return FunctionsHost.StartAsync(options, CancellationToken.None);
    }

    /// <summary>Opens the explorer; the test is skipped where there is no browser.</summary>
    public async Task<IPage> OpenAsync(string hash = "", Action<BrowserNewContextOptions>? with = null, Uri? at = null)
    {
        Assert.SkipWhen(browser is null, "There is no browser.");
        var options = new BrowserNewContextOptions
        {
            Locale = "en-US",
            ColorScheme = ColorScheme.Light,
            ViewportSize = new() { Width = 1280, Height = 860 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        with?.Invoke(options);
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync((at ?? Address).ToString() + hash);
        return page;
    }

    /// <summary>Uploads an article over HTTP, waits for its end, and returns its id.</summary>
    public async Task<string> UploadAsync(string name, byte[] content)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address, "api/") };
        using var body = new ByteArrayContent(content);
        using var accepted = await client.PostAsync($"articles?name={Uri.EscapeDataString(name)}", body);
        accepted.EnsureSuccessStatusCode();
        var id = (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (DateTime.UtcNow < deadline)
        {
            var article = await client.GetFromJsonAsync<JsonElement>($"articles/{id}");
            if (article.GetProperty("status").GetString() is "Analyzed" or "Rejected")
            {
                return id;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"'{name}' did not come to an end.");
    }

    /// <summary>The id of an article.</summary>
    public async Task<string> IdAsync(string name)
    {
        Assert.SkipUnless(IsRunning, "There is no browser.");
        using var client = new HttpClient { BaseAddress = new Uri(Address, "api/") };
        var found = await client.GetFromJsonAsync<JsonElement>($"articles?name={Uri.EscapeDataString(name)}");
        return found.GetProperty("items")[0].GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
