using System.Reflection;
using Articles.LocalHost.Hosting;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.LocalHost.Tests.Support;

/// <summary>A Functions app in a folder of its own whose handler is the test handler.</summary>
internal sealed class TestApp : IDisposable
{
    /// <summary>How long a test waits for what must come: far longer than it takes, also where all tests run at once.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _name = "t" + Guid.NewGuid().ToString("N")[..12];
    private readonly AzuriteFixture? _storage;

    public TestApp(AzuriteFixture? storage = null)
    {
        _storage = storage;
        Root = Directory.CreateTempSubdirectory("app-").FullName;
        WriteHost();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Root { get; }

    private string HandlerLog => Path.Combine(Root, "requests.log");

    public string HostId => _name;

    public BlobContainerClient Container => new(_storage!.ConnectionString, _name);

    public BlobContainerClient Receipts => new(_storage!.ConnectionString, "azure-webjobs-hosts");

    public QueueClient Queue =>
        new(
            _storage!.ConnectionString,
            "azure-webjobs-blobtrigger-" + _name,
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }
        );

    public static string HandlerPath =>
        typeof(TestApp)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == "TestHandler")
            .Value!;

    public void WriteHost(
        string customHandler = "\"enableForwardingHttpRequest\": true, \"enableProxyingHttpRequest\": true",
        string rest = "\"functionTimeout\": \"00:00:30\""
    ) =>
        File.WriteAllText(
            Path.Combine(Root, "host.json"),
            $$"""
            {
              "version": "2.0",
              "extensionBundle": {"id": "Microsoft.Azure.Functions.ExtensionBundle", "version": "[4.0.0, 5.0.0)"},
              "customHandler": {"description": {"defaultExecutablePath": "{{HandlerPath}}"}, {{customHandler}}},
              {{rest}}
            }
            """
        );

    public void WriteFunction(string name, string bindings)
    {
        Directory.CreateDirectory(Path.Combine(Root, name));
        File.WriteAllText(Path.Combine(Root, name, "function.json"), $$"""{"bindings": [{{bindings}}]}""");
    }

    public void WriteHttp(
        string name,
        string route,
        string level = "anonymous",
        string methods = "\"get\", \"post\""
    ) =>
        WriteFunction(
            name,
            $$"""
            {"type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "{{level}}", "methods": [{{methods}}], "route": "{{route}}"},
            {"type": "http", "direction": "out", "name": "res"}
            """
        );

    public void WriteBlob(string name = "Take", string pattern = "{name}", string source = "LogsAndContainerScan") =>
        WriteFunction(
            name,
            $$"""{"type": "blobTrigger", "direction": "in", "name": "article", "path": "{{_name}}/{{pattern}}", "connection": "Data", "source": "{{source}}"}"""
        );

    public Task<FunctionsHost> StartAsync(
        Func<FunctionsHostOptions, FunctionsHostOptions>? with = null,
        params (string Name, string Value)[] settings
    )
    {
        var all = settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        if (_storage is not null)
        {
            all["AzureWebJobsStorage"] = _storage.ConnectionString;
            all["Data"] = _storage.ConnectionString;
        }
        var options = new FunctionsHostOptions
        {
            AppRoot = Root,
            Settings = all,
            HostId = _name,
            BlobPollInterval = TimeSpan.FromMilliseconds(50),
        };
        return FunctionsHost.StartAsync(with?.Invoke(options) ?? options, Token);
    }

    public async Task UploadAsync(string name, string content)
    {
        await Container.CreateIfNotExistsAsync(cancellationToken: Token);
        await Container.GetBlobClient(name).UploadAsync(BinaryData.FromString(content), overwrite: true, Token);
    }

    public IReadOnlyList<HandlerRequest> Requests()
    {
        if (!File.Exists(HandlerLog))
        {
            return [];
        }
        using var file = new FileStream(HandlerLog, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var lines = reader.ReadToEnd().Split('\n');
        return [.. lines[..^1].Select(HandlerRequest.Parse)];
    }

    /// <summary>Waits for so many requests, then a little for one too many.</summary>
    public async Task<IReadOnlyList<HandlerRequest>> RequestsAsync(int count)
    {
        await UntilAsync(() => Task.FromResult(Requests().Count >= count));
        await Task.Delay(300, Token);
        var requests = Requests();
        Assert.Equal(count, requests.Count);
        return requests;
    }

    public async Task UntilQueueIsEmptyAsync() =>
        await UntilAsync(async () => (await Queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount == 0);

    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(Patience);
        while (!await holds())
        {
            await Task.Delay(25, patience.Token);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
