using Articles.Storage.Documents;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Documents;

public sealed class UploadStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Theory]
    [InlineData("plain.txt")]
    [InlineData("新闻/二〇二四 年.txt")]
    [InlineData("a'b%20c#d?e+f&.txt")]
    [InlineData("🙂.md")]
    public async Task An_upload_comes_back_under_its_name_with_one_version_everywhere(string name)
    {
        var uploads = new UploadStore(await azurite.NewContainerAsync());
        await uploads.WriteAsync(name, new MemoryStream([1, 2, 3]), "text/plain; charset=gbk", Trace, Token);

        var upload = await uploads.FindAsync(name, Token);
        Assert.Equal([1, 2, 3], upload!.Content!.Value.ToArray());
        Assert.Equal("text/plain; charset=gbk", upload.ContentType);
        Assert.Equal(Trace, upload.TraceParent);
        Assert.Equal(upload.ETag, await uploads.ETagAsync(name, Token));
        Assert.Equal(
            [new UploadHeading(name, upload.ETag, upload.WrittenAt)],
            await uploads.AllAsync(Token).ToListAsync(Token)
        );

        await uploads.DeleteAsync(name, Token);
        Assert.Null(await uploads.FindAsync(name, Token));
        Assert.Null(await uploads.ETagAsync(name, Token));
    }

    [Fact]
    public async Task What_is_too_long_is_not_read()
    {
        var uploads = new UploadStore(await azurite.NewContainerAsync());
        await uploads.WriteAsync("long", new MemoryStream(new byte[UploadStore.MaximumLength + 1]), null, null, Token);

        var upload = await uploads.FindAsync("long", Token);
        Assert.Null(upload!.Content);
        Assert.Equal(UploadStore.MaximumLength + 1, upload.Length);
    }

    [Fact]
    public async Task An_empty_upload_is_read()
    {
        var uploads = new UploadStore(await azurite.NewContainerAsync());
        await uploads.WriteAsync("empty", Stream.Null, null, null, Token);

        var upload = await uploads.FindAsync("empty", Token);
        Assert.Equal(0, upload!.Content!.Value.Length);
        Assert.Null(upload.TraceParent);
    }
}
