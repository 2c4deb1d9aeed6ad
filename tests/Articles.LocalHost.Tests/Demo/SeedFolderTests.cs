using Articles.LocalHost.Demo;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Tests.Demo;

public sealed class SeedFolderTests(AzuriteFixture storage) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seeds-").FullName;

    [Fact]
    public void Hidden_files_are_left_out_and_folders_are_part_of_the_name()
    {
        Write("b.txt", "b");
        Write(".hidden", "x");
        Write(".git/config", "x");
        Write("子/a.txt", "a");

        Assert.Equal(["b.txt", "子/a.txt"], SeedFolder.List(_folder));
    }

    [Fact]
    public void A_missing_folder_says_what_to_do()
    {
        var error = Assert.Throws<HostStartException>(() => SeedFolder.List(Path.Combine(_folder, "none")));

        Assert.Contains("--seeds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_upload_changes_only_what_changed()
    {
        var container = new BlobContainerClient(storage.ConnectionString, "s" + Guid.NewGuid().ToString("N"));
        Write("same.txt", "same");
        Write("changed.txt", "old");
        var names = SeedFolder.List(_folder);
        await SeedFolder.UploadAsync(_folder, names, container, TestApp.Token);
        var before = await ETagsAsync(container);
        Write("changed.txt", "new");

        var files = await SeedFolder.UploadAsync(_folder, names, container, TestApp.Token);

        var after = await ETagsAsync(container);
        Assert.Equal(["changed.txt", "same.txt"], files.Select(file => file.Name));
        Assert.Equal(before["same.txt"], after["same.txt"]);
        Assert.NotEqual(before["changed.txt"], after["changed.txt"]);
        Assert.All(files, file => Assert.True(file.Since > DateTimeOffset.UnixEpoch));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static async Task<Dictionary<string, string>> ETagsAsync(BlobContainerClient container)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: TestApp.Token))
        {
            tags[blob.Name] = blob.Properties.ETag.GetValueOrDefault().ToString();
        }
        return tags;
    }
}
