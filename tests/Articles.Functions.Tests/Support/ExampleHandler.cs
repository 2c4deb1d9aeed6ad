using Articles.Analysis;
using Articles.Analysis.Search;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;
using Articles.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Builder;

namespace Articles.Functions.Tests.Support;

/// <summary>
/// The handler over the two articles that the examples in the API's description are about, and one that was rejected:
/// every time and number of them is the same in each run.
/// </summary>
public sealed class ExampleHandler : IAsyncLifetime
{
    public const string First = "news/2024-05-16.txt";
    public const string Second = "news/2024-06-01.txt";
    public const string Broken = "news/broken.pdf";

    private const string FirstText =
        "东海电力公司发电一千二百亿度\n东海电力公司在临江公布，2023年发电量1200亿千瓦时。东海电力计划到2025年使发电量超过1500亿千瓦时。\n";

    private const string SecondText = "临江的电\n东海电力公司2023年发电量1350亿千瓦时，供应临江。\n";

    private readonly AzuriteFixture azurite = new();
    private readonly List<WebApplication> apps = [];

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The same handler over a storage that does not answer.</summary>
    public HttpClient Cut { get; private set; } = null!;

    /// <summary>The same handler where a caller may change one thing.</summary>
    public HttpClient Strict { get; private set; } = null!;

    internal World World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        World = await World.NewAsync(azurite);
        World.Clock.Now = new DateTimeOffset(2024, 6, 1, 8, 0, 0, TimeSpan.Zero);
        await PublishAsync(First, "东海电力公司发电一千二百亿度", FirstText, 1200, 16);
        await PublishAsync(Second, "临江的电", SecondText, 1350, 31);
        var broken = Record(Broken, 17);
        await World.Storage.Articles.TryChangeAsync(null, broken, World.Token);
        await World.Publication.RejectAsync((await World.FindAsync(Broken))!, "The file is no article.", World.Token);
        Client = await StartAsync(World.Storage);
        Strict = await StartAsync(World.Storage, ("WriteLimit:burst", "1"), ("WriteLimit:perMinute", "1"));
        const string nowhere =
            "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:9/devstoreaccount1;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;";
        var (blobs, tables, queues) = (new BlobClientOptions(), new TableClientOptions(), new QueueClientOptions());
        (blobs.Retry.MaxRetries, tables.Retry.MaxRetries, queues.Retry.MaxRetries) = (0, 0, 0);
        Cut = await StartAsync(
            new ArticleStorage(
                new BlobServiceClient(nowhere, blobs),
                new TableServiceClient(nowhere, tables),
                new QueueServiceClient(nowhere, queues)
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Cut.Dispose();
        Strict.Dispose();
        foreach (var app in apps)
        {
            await app.DisposeAsync();
        }

        await azurite.DisposeAsync();
    }

    private async Task<HttpClient> StartAsync(
        ArticleStorage storage,
        params IReadOnlyList<(string Name, string Value)> settings
    )
    {
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, storage, settings);
        apps.Add(app);
        return client;
    }

    private async Task PublishAsync(string name, string title, string text, int output, int day)
    {
        var record = Record(name, day) with { Title = title, Source = "临江日报", PublishedOn = $"2024-05-{day}" };
        record = record with { Language = "zh-Hans", Script = "Simplified" };
        await World.Storage.Articles.TryChangeAsync(null, record, World.Token);
        var repair = new Repair(
            "PinyinResidue",
            "临(lín)江",
            "临江",
            text.IndexOf("临江", StringComparison.Ordinal),
            2,
            0.99
        );
        await World.Storage.Documents.WriteAsync(
            new NormalizedDocument
            {
                Id = record.Id,
                Name = name,
                Revision = 1,
                Text = text,
                Original = text.Replace("临江", "临(lín)江"),
                Encoding = "utf-8",
                Format = "PlainText",
                Script = "Simplified",
                Language = "zh-Hans",
                Repairs = [repair],
            },
            World.Token
        );
        var sentence = text.Split('\n')[1].Split('。')[0] + "。";
        var terms = new List<SearchTerm> { new("发电量", 900, sentence), new("临江", 400, sentence) };
        await World.Publication.PublishAsync(
            (await World.FindAsync(name))!,
            Analysis(text, sentence, output),
            terms,
            new ArticleCounts(text.Length, 3, 2, 2, 1, new Dictionary<string, int> { ["PinyinResidue"] = 1 }),
            null,
            World.Token
        );
    }

    private static ArticleAnalysis Analysis(string text, string sentence, int output)
    {
        int At(string part) => text.IndexOf(part, StringComparison.Ordinal);
        var clause = $"2023年发电量{output}亿千瓦时";
        const string company = "东海电力公司";
        return new ArticleAnalysis(
            [
                new(
                    company,
                    EntityCategory.Organization,
                    null,
                    ["东海电力"],
                    [new Mention(company, At(company), company.Length)],
                    0.95,
                    null,
                    [new PersonRole("林某", "总经理")]
                ),
                new("临江", EntityCategory.Location, null, [], [new Mention("临江", At("临江"), 2)], 0.9, null, []),
            ],
            [
                new(
                    "发电量",
                    output * 100_000_000m,
                    null,
                    "千瓦时",
                    "kW.h",
                    Modifier.Exact,
                    "2023",
                    company,
                    MetricKind.Actual,
                    clause,
                    At(clause),
                    clause.Length,
                    0.95
                ),
            ],
            [new SummarySentence(sentence, At(sentence), sentence.Length, 1)],
            ["发电量", company],
            new TextCounts(text.Length, 3, 2)
        );
    }

    private static ArticleRecord Record(string name, int day) =>
        new()
        {
            Id = ArticleId.FromName(name),
            Name = name,
            Revision = 1,
            Status = ArticleStatus.Normalized,
            UploadedAt = new DateTimeOffset(2024, 5, day, 8, 0, 0, TimeSpan.Zero),
        };
}
