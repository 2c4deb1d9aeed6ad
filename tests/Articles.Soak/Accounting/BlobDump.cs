using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Articles.Soak.Running;

namespace Articles.Soak.Accounting;

/// <summary>The uploads and the documents: uploads by the hash of their bytes, documents by their text.</summary>
internal static class BlobDump
{
    public static async Task<IReadOnlyList<StoredRow>> OfAsync(RunningApp app)
    {
        var rows = new List<StoredRow>();
        await foreach (var blob in app.Uploads.GetBlobsAsync())
        {
            var content = await app.Uploads.GetBlobClient(blob.Name).DownloadContentAsync();
            var hash = Convert.ToHexStringLower(SHA256.HashData(content.Value.Content));
            rows.Add(new StoredRow("uploads", "", blob.Name, $"{blob.Name} {hash}"));
        }

        await foreach (var blob in app.Documents.GetBlobsAsync())
        {
            var content = await app.Documents.GetBlobClient(blob.Name).DownloadContentAsync();
            rows.Add(new StoredRow("documents", "", blob.Name, Stable(content.Value.Content.ToString())));
        }

        return rows;
    }

    // A document names the trace of its upload, which is another each time.
    private static string Stable(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("traceParent");
        return TableDump.Stable(document.ToJsonString());
    }
}
