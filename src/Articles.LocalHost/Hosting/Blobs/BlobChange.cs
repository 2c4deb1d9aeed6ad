namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>A version of a blob that a look into its container found.</summary>
/// <param name="Container">The container's name.</param>
/// <param name="Blob">The blob's name.</param>
/// <param name="Uri">Its address.</param>
/// <param name="ETag">Its version, in quotes.</param>
internal sealed record BlobChange(string Container, string Blob, Uri Uri, string ETag);
