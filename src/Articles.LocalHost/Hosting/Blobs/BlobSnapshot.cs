using Azure.Storage.Blobs.Models;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>A blob as it was read for one invocation.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Properties">Its properties when it was checked.</param>
/// <param name="Content">Its bytes, which may be newer than the properties.</param>
/// <param name="Tokens">The values of the path's tokens.</param>
internal sealed record BlobSnapshot(
    Uri Uri,
    BlobProperties Properties,
    byte[] Content,
    IReadOnlyList<KeyValuePair<string, string>> Tokens
);
