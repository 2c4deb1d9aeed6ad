using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Documents;
using Articles.Storage.Index;
using Articles.Storage.Poison;
using Articles.Storage.Results;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Storage;

/// <summary>All that the product keeps, over one storage account. Share one for the process.</summary>
public sealed class ArticleStorage
{
    private readonly BlobContainerClient[] containers;
    private readonly TableClient[] tables;
    private readonly QueueClient poison;

    /// <summary>Opens the storage without touching it.</summary>
    public ArticleStorage(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues)
        : this(blobs, tables, queues, "") { }

    /// <summary>Opens one of several storages in an account, for tests that run side by side.</summary>
    /// <param name="blobs">The account's blobs.</param>
    /// <param name="tables">The account's tables.</param>
    /// <param name="queues">The account's queues.</param>
    /// <param name="prefix">Lower-case letters and digits before each name.</param>
    internal ArticleStorage(
        BlobServiceClient blobs,
        TableServiceClient tables,
        QueueServiceClient queues,
        string prefix
    )
    {
        containers =
        [
            blobs.GetBlobContainerClient(prefix + StorageNames.Uploads),
            blobs.GetBlobContainerClient(prefix + StorageNames.Normalized),
        ];
        this.tables =
        [
            tables.GetTableClient(prefix + StorageNames.Articles),
            tables.GetTableClient(prefix + StorageNames.Results),
            tables.GetTableClient(prefix + StorageNames.Index),
            tables.GetTableClient(prefix + StorageNames.Directory),
        ];
        Uploads = new UploadStore(containers[0]);
        Documents = new DocumentStore(containers[1]);
        Articles = new ArticleTable(this.tables[0]);
        Results = new ResultTable(this.tables[1]);
        Index = new IndexTable(this.tables[2]);
        Search = new SearchTable(this.tables[2]);
        Sketches = new SketchTable(this.tables[2]);
        Directory = new DirectoryTable(this.tables[3]);
        poison = queues.GetQueueClient(prefix + PoisonStore.Name);
        Poison = new PoisonStore(poison);
    }

    /// <summary>What people dropped.</summary>
    public UploadStore Uploads { get; }

    /// <summary>Normalized articles.</summary>
    public DocumentStore Documents { get; }

    /// <summary>Articles.</summary>
    public ArticleTable Articles { get; }

    /// <summary>Results of each article.</summary>
    public ResultTable Results { get; }

    /// <summary>Lookups over all articles.</summary>
    public IndexTable Index { get; }

    /// <summary>Articles by the words in them.</summary>
    public SearchTable Search { get; }

    /// <summary>Articles by their text.</summary>
    public SketchTable Sketches { get; }

    /// <summary>Names and totals over all articles.</summary>
    public DirectoryTable Directory { get; }

    /// <summary>What the Functions host has given up on.</summary>
    public PoisonStore Poison { get; }

    /// <summary>Makes the containers and tables that are missing.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(containers.Select(c => c.CreateIfNotExistsAsync(cancellationToken: cancellationToken)));
        await Task.WhenAll(tables.Select(t => t.CreateIfNotExistsAsync(cancellationToken)));
    }

    /// <summary>Asks the blob service for a sign of life.</summary>
    public Task PingBlobsAsync(CancellationToken cancellationToken) => containers[0].ExistsAsync(cancellationToken);

    /// <summary>Asks the queue service for a sign of life.</summary>
    public Task PingQueuesAsync(CancellationToken cancellationToken) => poison.ExistsAsync(cancellationToken);

    /// <summary>Asks the table service for a sign of life.</summary>
    public Task PingTablesAsync(CancellationToken cancellationToken) =>
        Articles.FindAsync(ArticleId.FromName(string.Empty), cancellationToken);
}
