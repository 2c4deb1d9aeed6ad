using Articles.Analysis;
using Articles.Analysis.Search;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Documents;
using Articles.Storage.Index;
using Articles.Storage.Results;
using Articles.Storage.Tests.Support;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Functions.Tests.Support;

/// <summary>
/// Any number of articles, in the rows that the storage makes of them, written a hundred at a time: an entity, a figure
/// and three words each, the same for twenty-five articles. Only the first has results of its own to be read.
/// </summary>
internal sealed class ManyArticles(string connection, string prefix, int count)
{
    /// <summary>Articles that have a name in common.</summary>
    public const int Together = 25;

    public const string Name = "第0号公司";

    public const string Word = "铁路";

    public static string Id => ArticleId.FromName(BlobName(0));

    public async Task<ArticleStorage> FillAsync(StorageLog log)
    {
        var (blobs, tables) = (new BlobClientOptions(), new TableClientOptions());
        blobs.AddPolicy(log, Azure.Core.HttpPipelinePosition.PerRetry);
        tables.AddPolicy(log, Azure.Core.HttpPipelinePosition.PerRetry);
        var storage = new ArticleStorage(
            new BlobServiceClient(connection, blobs),
            new TableServiceClient(connection, tables),
            new QueueServiceClient(connection),
            prefix
        );
        await storage.CreateAsync(World.Token);
        var all = Enumerable.Range(0, count).Select(Article).ToList();
        await WriteAsync(
            StorageNames.Articles,
            all.SelectMany(a => ArticleRows.Change(null, a)).Select(c => (TableEntity)c.Entity)
        );
        await WriteAsync(
            StorageNames.Index,
            all.SelectMany((a, i) => IndexRows.Of(a, Analysis(i), Terms(i)).Values).SelectMany(r => r)
        );
        await WriteAsync(StorageNames.Results, ResultRows.Of(Id, 1, Analysis(0)));
        var names = Enumerable
            .Range(0, (count + Together - 1) / Together)
            .Select(i => new DirectoryEntry(
                $"第{i}号公司",
                EntityCategory.Organization,
                Together,
                Together,
                new Dictionary<string, int>()
            ))
            .ToList();
        var head = new TableEntity(DirectoryRows.Partition, DirectoryRows.Head)
        {
            ["Generation"] = $"{1:D19}-0",
            ["Newest"] = 1L,
            ["Totals"] = $$"""{"articles":{{count}},"rejected":0,"metrics":{{count}},"characters":0,"repairs":0}""",
        };
        LongText.Write(head, "Folded", "");
        await WriteAsync(StorageNames.Directory, DirectoryRows.SnapshotRows($"{1:D19}-0", names).Append(head));
        await storage.Documents.WriteAsync(
            new NormalizedDocument
            {
                Id = Id,
                Name = BlobName(0),
                Revision = 1,
                Text = "一篇文章。\n",
                Original = "一篇文章。\n",
                Encoding = "utf-8",
                Format = "PlainText",
                Script = "Simplified",
                Language = "zh-Hans",
                Repairs = [],
            },
            World.Token
        );
        return storage;
    }

    private async Task WriteAsync(string table, IEnumerable<TableEntity> rows)
    {
        var client = new TableClient(connection, prefix + table);
        foreach (var batch in rows.GroupBy(r => r.PartitionKey).SelectMany(p => p.Chunk(100)))
        {
            await client.SubmitTransactionAsync(
                batch.Select(r => new TableTransactionAction(TableTransactionActionType.UpsertReplace, r)),
                World.Token
            );
        }
    }

    private static string BlobName(int i) => $"many/{i:D5}.txt";

    private static ArticleRecord Article(int i) =>
        Samples.Article(BlobName(i), 1, new DateTimeOffset(2024, 5, 17, 0, 0, 0, TimeSpan.Zero).AddMinutes(i)) with
        {
            Status = ArticleStatus.Analyzed,
            LiveRevision = 1,
        };

    private static ArticleAnalysis Analysis(int i) =>
        Samples.Analysis(
            [Samples.Entity($"第{i / Together}号公司", EntityCategory.Organization)],
            [Samples.Metric($"产量{i / Together}", 500, $"{2000 + i % Together}", $"第{i / Together}号公司")]
        );

    private static List<SearchTerm> Terms(int i) =>
        [
            .. (i < Together ? Words : [$"词{i / Together}a", $"词{i / Together}b", $"词{i / Together}c"]).Select(
                w => new SearchTerm(w, 500, "一句话。")
            ),
        ];

    private static readonly string[] Words = [Word, "电力", "规划"];
}
