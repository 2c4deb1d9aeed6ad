using System.Security.Cryptography;
using Articles.LocalHost.Hosting;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Articles.LocalHost.Demo;

/// <summary>A file that was put, or found, in the upload container.</summary>
/// <param name="Name">The blob's name: the path below the folder, with slashes.</param>
/// <param name="Since">
/// The time, in whole seconds, from which a result counts: the blob's, since an older result is one of an older text.
/// </param>
internal sealed record UploadedFile(string Name, DateTimeOffset Since);

/// <summary>Uploads the files of a folder as any storage tool would.</summary>
internal static class SeedFolder
{
    /// <summary>The folder's files by their blob's name, in order; hidden ones are left out.</summary>
    /// <exception cref="HostStartException">The folder can't be read.</exception>
    public static IReadOnlyList<string> List(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Where(name => !name.Split('/').Any(part => part.StartsWith('.')))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException(
                $"The folder {folder} can't be read: {error.Message} Choose another with --seeds DIR, or --seeds none.",
                error
            );
        }
    }

    /// <summary>Uploads each file whose blob isn't there yet with the same bytes.</summary>
    /// <exception cref="HostStartException">A file can't be read.</exception>
    public static async Task<IReadOnlyList<UploadedFile>> UploadAsync(
        string folder,
        IReadOnlyList<string> names,
        BlobContainerClient container,
        CancellationToken cancellationToken
    )
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var there = new Dictionary<string, BlobItemProperties>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            there[blob.Name] = blob.Properties;
        }
        var uploaded = new List<UploadedFile>();
        foreach (var name in names)
        {
            var content = await ReadAsync(Path.Combine(folder, name), cancellationToken);
            // MD5 is what the service keeps; here it tells the same file from a changed one, nothing more.
#pragma warning disable CA5351
            var hash = MD5.HashData(content);
#pragma warning restore CA5351
            if (there.TryGetValue(name, out var blob) && blob.ContentHash.AsSpan().SequenceEqual(hash))
            {
                uploaded.Add(new UploadedFile(name, blob.LastModified ?? DateTimeOffset.MinValue));
                continue;
            }
            var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentHash = hash } };
            var answer = await container
                .GetBlobClient(name)
                .UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            uploaded.Add(new UploadedFile(name, answer.Value.LastModified));
        }
        return uploaded;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"{file} can't be read: {error.Message}", error);
        }
    }
}
