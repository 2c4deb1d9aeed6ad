using Articles.Storage.Documents;
using Articles.Storage.Tests.Support;
using Articles.Text;
using Azure;
using Azure.Storage.Blobs;

namespace Articles.Storage.Tests.Documents;

public sealed class DocumentStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static NormalizedDocument Document(long revision, string text) =>
        new()
        {
            Id = "a",
            Name = "甲.txt",
            Revision = revision,
            Text = text,
            Original = text + "原",
            Encoding = "utf-8",
            Format = "Text",
            Script = "Simplified",
            Language = "zh",
            PublishedOn = new DateOnly(2024, 5, 16),
            Repairs = [],
        };

    [Fact]
    public async Task Only_a_later_version_overwrites()
    {
        var documents = new DocumentStore(await azurite.NewContainerAsync());
        Assert.Null(await documents.FindAsync("a", Token));
        Assert.Equal(0, await documents.RevisionAsync("a", Token));

        await documents.WriteAsync(Document(2, "二"), Token);
        await documents.WriteAsync(Document(1, "一"), Token);
        await documents.WriteAsync(Document(2, "又二"), Token);
        Assert.Equal("二", (await documents.FindAsync("a", Token))!.Text);

        await documents.WriteAsync(Document(3, "三"), Token);
        Assert.Equal(3, await documents.RevisionAsync("a", Token));
        var read = await documents.FindAsync("a", Token);
        Assert.Equivalent(Document(3, "三"), read, strict: true);
    }

    [Fact]
    public async Task Of_many_at_once_the_latest_stays()
    {
        var documents = new DocumentStore(await azurite.NewContainerAsync());

        await Task.WhenAll(Enumerable.Range(1, 8).Select(i => documents.WriteAsync(Document(i, $"{i}"), Token)));

        Assert.Equal(8, await documents.RevisionAsync("a", Token));
    }

    [Fact]
    public async Task A_removal_spares_a_later_version()
    {
        var documents = new DocumentStore(await azurite.NewContainerAsync());
        await documents.WriteAsync(Document(2, "二"), Token);

        await documents.DeleteAsync("a", 1, Token);
        Assert.Equal(2, await documents.RevisionAsync("a", Token));
        await documents.DeleteAsync("a", 2, Token);
        Assert.Null(await documents.FindAsync("a", Token));
        await documents.DeleteAsync("a", 2, Token);
    }

    [Fact]
    public async Task A_missing_container_is_an_error_and_not_a_reason_to_try_again()
    {
        var documents = new DocumentStore(new BlobContainerClient(azurite.ConnectionString, AzuriteFixture.NewName()));

        await Assert.ThrowsAsync<RequestFailedException>(() => documents.WriteAsync(Document(1, "一"), Token));
    }

    [Fact]
    public async Task Every_document_is_told_in_one_turn()
    {
        var container = await azurite.NewContainerAsync();
        var documents = new DocumentStore(container);
        // What somebody else left there.
        await container.UploadBlobAsync("2024/notes.json", BinaryData.FromString("{}"), Token);
        var ids = Enumerable.Range(0, 40).Select(i => ArticleId.FromName($"{i}")).ToList();
        foreach (var (i, id) in ids.Index())
        {
            await documents.WriteAsync(Document(i + 1, "文") with { Id = id }, Token);
        }

        var told = new List<(string, long)>();
        for (var turn = 0; turn <= ArticleId.FirstCharacters.Length; turn++)
        {
            await foreach (var document in documents.RevisionsAsync(turn, Token))
            {
                told.Add(document);
            }
        }

        Assert.Equal(ids.Select((id, i) => (id, i + 1L)).Order(), told.Order());
    }
}
