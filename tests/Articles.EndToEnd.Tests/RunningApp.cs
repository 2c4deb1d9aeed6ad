using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Articles.Azurite;
using Articles.LocalHost.Hosting;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.EndToEnd.Tests;

/// <summary>The published handler under the stand-in host, over an Azurite of its own.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly AzuriteServer azurite;
    private readonly bool ownsAzurite;

    private RunningApp(AzuriteServer azurite, bool ownsAzurite, FunctionsHost host)
    {
        this.azurite = azurite;
        this.ownsAzurite = ownsAzurite;
        Host = host;
        Client = new HttpClient { BaseAddress = new Uri(host.Address, "api/"), Timeout = Patience };
        Uploads = new BlobContainerClient(azurite.ConnectionString, "articles");
    }

    public FunctionsHost Host { get; }

    /// <summary>Calls the API; paths are relative, without a leading slash.</summary>
    public HttpClient Client { get; }

    public BlobContainerClient Uploads { get; }

    public string ConnectionString => azurite.ConnectionString;

    public Uri BlobEndpoint => azurite.BlobEndpoint;

    /// <summary>The emulator's account key, which no answer and no log may have.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq";

    public static async Task<RunningApp> StartAsync(
        HostFaults? faults = null,
        AzuriteServer? azurite = null,
        HostKeys? keys = null,
        ILoggerFactory? logging = null,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        var own = azurite ?? await AzuriteServer.StartAsync(null, TestContext.Current.CancellationToken);
        var options = new FunctionsHostOptions
        {
            AppRoot = Checkout.App,
            Settings = new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
            {
                ["AzureWebJobsStorage"] = own.ConnectionString,
                ["ArticleStorage"] = own.ConnectionString,
                ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            },
            Keys = keys,
            Logging = logging ?? NullLoggerFactory.Instance,
            Faults = faults ?? new HostFaults(),
            MessageVisibility = TimeSpan.FromSeconds(20),
            BlobPollInterval = TimeSpan.FromMilliseconds(100),
        };
        return new RunningApp(
            own,
            azurite is null,
            await FunctionsHost.StartAsync(options, TestContext.Current.CancellationToken)
        );
    }

    /// <summary>Drops a file as any tool would.</summary>
    public async Task DropAsync(string name, byte[] content)
    {
        await Uploads.CreateIfNotExistsAsync();
        await Uploads.GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true);
    }

    /// <summary>Drops a file into a container that is not the app's.</summary>
    public async Task DropElsewhereAsync(string container, string name)
    {
        var client = new BlobContainerClient(ConnectionString, container);
        await client.CreateIfNotExistsAsync();
        await client.GetBlobClient(name).UploadAsync(new BinaryData("正文"), overwrite: true);
    }

    /// <summary>The receipts by which a host that looks itself remembers what it has told of.</summary>
    public async Task<IReadOnlyList<string>> ReceiptsAsync()
    {
        var receipts = new List<string>();
        var container = new BlobContainerClient(ConnectionString, "azure-webjobs-hosts");
        await foreach (var blob in container.GetBlobsAsync(prefix: "blobreceipts/"))
        {
            receipts.Add(blob.Name);
        }

        return receipts;
    }

    /// <summary>Waits until every article named has come to an end, and returns their records.</summary>
    public async Task<IReadOnlyDictionary<string, JsonElement>> WaitAsync(params string[] names)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            // While the handler is being killed and started again the host has no answer of its own but 500.
            var articles = await TryGetAsync("articles?top=1000");
            var ended = (articles?.GetProperty("items").EnumerateArray() ?? [])
                .Where(a => a.GetProperty("status").GetString() is "Analyzed" or "Rejected")
                .ToDictionary(a => a.GetProperty("name").GetString()!, a => a);
            if (names.All(ended.ContainsKey))
            {
                return ended;
            }

            Assert.True(
                DateTime.UtcNow < deadline,
                $"Not ended in {Patience}: {string.Join(", ", names.Except(ended.Keys))}; {articles}"
            );
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Calls the API and reads its JSON, which must be a success.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {body}");
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }

    private async Task<JsonElement?> TryGetAsync(string path)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        return response.StatusCode == HttpStatusCode.InternalServerError
            ? null
            : await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a timer or blob function by hand and waits for the tables to come to rest.</summary>
    public async Task RunAsync(string function)
    {
        using var content = new StringContent("{\"input\":\"\"}", System.Text.Encoding.UTF8, "application/json");
        var address = new Uri(Host.Address, $"admin/functions/{function}");
        using var response = await Client.PostAsync(address, content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    public TableServiceClient Tables() => new(azurite.ConnectionString);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        if (ownsAzurite)
        {
            await azurite.DisposeAsync();
        }
    }
}
