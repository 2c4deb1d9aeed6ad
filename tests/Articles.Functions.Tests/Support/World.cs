using System.Diagnostics.Metrics;
using System.Text;
using System.Text.RegularExpressions;
using Articles.Functions.Memory;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Duplicates;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Telemetry;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Poison;
using Articles.Storage.Tests.Support;
using Articles.Text;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.Functions.Tests.Support;

/// <summary>A storage of its own in the emulator and everything that works on it, without HTTP.</summary>
internal sealed partial class World
{
    private static int s_worlds;

    private static readonly LargeTexts LargeTexts = new(TimeProvider.System);

    private static readonly RestingMemory Memory = new(TimeProvider.System);

    private readonly string connection;
    private readonly string prefix;

    private World(string connection, string prefix, ManualClock clock, StorageFaults? faults)
    {
        (this.connection, this.prefix, Clock) = (connection, prefix, clock);
        var (blobs, tables, queues) = (
            new BlobClientOptions { TrimBlobNameSlashes = false },
            new TableClientOptions(),
            new QueueClientOptions()
        );
        if (faults is not null)
        {
            blobs.AddPolicy(faults, HttpPipelinePosition.PerCall);
            tables.AddPolicy(faults, HttpPipelinePosition.PerCall);
            queues.AddPolicy(faults, HttpPipelinePosition.PerCall);
        }

        Storage = new ArticleStorage(
            new BlobServiceClient(connection, blobs),
            new TableServiceClient(connection, tables),
            new QueueServiceClient(connection, queues),
            prefix
        );
        var duplicates = new DuplicateSearch(Storage);
        Telemetry = new ArticleTelemetry(
            new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>()
        );
        Removal = new ArticleRemoval(Storage, duplicates, Telemetry, clock, NullLogger<ArticleRemoval>.Instance);
        Clearing = new ArticleClearing(Storage, Removal);
        Publication = new ArticlePublication(
            Storage,
            Clearing,
            duplicates,
            Telemetry,
            clock,
            NullLogger<ArticlePublication>.Instance
        );
        Normalization = new ArticleNormalization(
            Storage,
            new ArticleNormalizer(),
            LargeTexts,
            Publication,
            Clearing,
            Removal,
            Telemetry,
            clock,
            NullLogger<ArticleNormalization>.Instance
        );
        Analysis = new ArticleAnalysisStep(
            Storage,
            new SampleAnalyzer(),
            Normalization,
            Publication,
            Clearing,
            Telemetry,
            NullLogger<ArticleAnalysisStep>.Instance
        );
        Reopening = new ArticleReopening(Storage, Normalization);
        Attempts = new ArticleAttempts(Storage, OutageRetry.Create(clock), clock, NullLogger<ArticleAttempts>.Instance);
        Reconciliation = new Reconciliation(
            Storage,
            new UploadListing(Storage, NullLogger<UploadListing>.Instance),
            new TakingUp(Storage, Normalization, Analysis, Attempts, Memory),
            Removal,
            new OrphanRemoval(Storage, Removal),
            new PoisonIntake(Storage, Attempts, NullLogger<PoisonIntake>.Instance),
            Telemetry,
            clock,
            NullLogger<Reconciliation>.Instance
        );
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public ManualClock Clock { get; }

    public ArticleStorage Storage { get; }

    public ArticleTelemetry Telemetry { get; }

    public ArticleRemoval Removal { get; }

    public ArticleClearing Clearing { get; }

    public ArticlePublication Publication { get; }

    public ArticleNormalization Normalization { get; }

    public ArticleAnalysisStep Analysis { get; }

    public ArticleReopening Reopening { get; }

    public ArticleAttempts Attempts { get; }

    public Reconciliation Reconciliation { get; }

    public static async Task<World> NewAsync(AzuriteFixture azurite)
    {
        var name = $"w{Interlocked.Increment(ref s_worlds)}x";
        var world = new World(azurite.ConnectionString, name, new ManualClock(), null);
        await world.Storage.CreateAsync(Token);
        return world;
    }

    /// <summary>The same storage through clients with faults.</summary>
    public World With(StorageFaults faults) => new(connection, prefix, Clock, faults);

    public Task UploadAsync(string name, string text) =>
        Storage.Uploads.WriteAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), "text/plain", null, Token);

    /// <summary>Waits until what is uploaded next is later than an upload: the storage's times are whole seconds.</summary>
    public async Task PassSecondAsync(string name)
    {
        var upload = await Storage.Uploads.FindAsync(name, Token);
        while (DateTimeOffset.UtcNow < upload!.WrittenAt.AddSeconds(1.05))
        {
            await Task.Delay(20, Token);
        }
    }

    public async Task ProcessAsync(string name)
    {
        await Normalization.RunAsync(name, Token);
        await Analysis.RunAsync(ArticleId.FromName(name), Token);
    }

    /// <summary>Leaves the message of a blob that the host gave up on.</summary>
    public async Task PoisonAsync(string function, string container, string blob)
    {
        var queue = new QueueClient(
            connection,
            prefix + PoisonStore.Name,
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }
        );
        await queue.CreateIfNotExistsAsync(cancellationToken: Token);
        var message =
            $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.{{function}}","BlobType":"BlockBlob","ContainerName":"{{container}}","BlobName":"{{blob}}","ETag":"\"1\""}""";
        await queue.SendMessageAsync(message, Token);
    }

    public async Task<ArticleRecord?> FindAsync(string name) =>
        await Storage.Articles.FindAsync(ArticleId.FromName(name), Token);

    /// <summary>Reconciles until every partition had its turn.</summary>
    public async Task ReconcileAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Clock.Now += TimeSpan.FromMinutes(1);
            await Reconciliation.RunAsync(TimeSpan.Zero, Token);
        }
    }

    /// <summary>Every row of every table, with what no two runs have alike (upload times and ETags) left out.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync()
    {
        var rows = new List<string>();
        foreach (
            var table in (string[])
                [StorageNames.Articles, StorageNames.Results, StorageNames.Index, StorageNames.Directory]
        )
        {
            var dump = await TableDump.OfAsync(new TableClient(connection, prefix + table), Normalize);
            rows.AddRange(dump.Select(r => $"{table} {r}").Order(StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>Takes columns away from the manifests in the index, as a release has left them that had none.</summary>
    public async Task StripIndexManifestsAsync(params string[] columns)
    {
        var table = new TableClient(connection, prefix + StorageNames.Index);
        await foreach (var row in table.QueryAsync<TableEntity>("RowKey ge 'm|' and RowKey lt 'm}'"))
        {
            foreach (var column in columns)
            {
                row.Remove(column);
            }

            await table.SubmitTransactionAsync(
                [new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag)],
                Token
            );
        }
    }

    public async Task<bool> HasDocumentAsync(string name) =>
        await Storage.Documents.RevisionAsync(ArticleId.FromName(name), Token) > 0;

    private static string Normalize(string row) => Volatile().Replace(row, "…");

    [GeneratedRegex(
        @"(?<=at\|)\d{19}|(?<=d\|[0-9a-f]{8}\|)\d{19}|(?<=UploadETag=)[^;]+|(?<=UploadedAt=)[^;]+|\d{19}-[0-9a-f]{8}|(?<=Folded=)[^;]*|(?<=Newest=)[^;]*|(?<=IsFirst=)\w+|(?<=IsSettled=)\w+",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Volatile();
}
