using System.Net;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Invocations;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Runs the function of one message. A message whose function or blob is gone is dropped as done. From the scan
/// source, one whose blob has changed since is dropped too, and the new version takes its place.
/// </summary>
internal sealed class BlobMessageProcessor(
    BlobFunctions functions,
    BlobScanSource scan,
    FunctionInvoker invoker,
    HostFaults faults,
    TimeProvider clock,
    ILogger logger
)
{
    /// <summary>Runs it.</summary>
    /// <returns>Whether the message is done with.</returns>
    public async Task<bool> ProcessAsync(BlobTriggerMessage message, CancellationToken cancellationToken)
    {
        if (functions.Find(message.FunctionId) is not { } found)
        {
            logger.LogWarning("{Function} is unknown: its message is dropped", message.FunctionId);
            return true;
        }
        // As the extension does, which takes slashes off a name's ends: such blobs are left to the app's reconciler.
        var blob = found.Service.GetBlobContainerClient(message.Container).GetBlobClient(message.Blob);
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            var etag = properties.Value.ETag.ToString("H");
            if (!found.IsEventGrid && etag != message.ETag)
            {
                await scan.NotifyAsync(message with { ETag = etag }, cancellationToken);
                return true;
            }
            if (faults.BeforeRead is { } beforeRead)
            {
                await beforeRead(message.Container, message.Blob, cancellationToken);
            }
            var content = await blob.DownloadContentAsync(cancellationToken);
            var snapshot = Snapshot(found, blob, properties.Value, content.Value.Content);
            return await DeliverAsync(found.Function, snapshot, cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == (int)HttpStatusCode.NotFound)
        {
            logger.LogInformation(
                "{Container}/{Blob} is gone: its message is dropped",
                message.Container,
                message.Blob
            );
            return true;
        }
    }

    /// <summary>Runs a function on a blob now, outside of the queue.</summary>
    public async Task<bool> InvokeAsync(BlobFunction found, string blobName, CancellationToken cancellationToken)
    {
        var trigger = (BlobTrigger)found.Function.Trigger;
        var blob = found.Service.GetBlobContainerClient(trigger.Path.Container).GetBlobClient(blobName);
        var properties = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
        var content = await blob.DownloadContentAsync(cancellationToken);
        var snapshot = Snapshot(found, blob, properties.Value, content.Value.Content);
        return await DeliverAsync(found.Function, snapshot, cancellationToken);
    }

    private static BlobSnapshot Snapshot(
        BlobFunction found,
        BlobClient blob,
        BlobProperties properties,
        BinaryData content
    )
    {
        // Event Grid's events aren't checked against the path: then there are no values.
        var path = ((BlobTrigger)found.Function.Trigger).Path;
        var values = blob.BlobContainerName == path.Container ? path.Match(blob.Name) : null;
        return new(blob.Uri, properties, content.ToArray(), values ?? []);
    }

    private async Task<bool> DeliverAsync(
        FunctionDefinition function,
        BlobSnapshot snapshot,
        CancellationToken cancellationToken
    )
    {
        async Task<bool> Once()
        {
            var envelope = Envelope.ForBlob(function.Name, function.Trigger.Binding, snapshot, clock.GetUtcNow());
            var outcome = await invoker.InvokeAsync(function, envelope, cancellationToken);
            return outcome.Verdict == Verdict.Succeeded;
        }

        switch (faults.Delivery)
        {
            case Delivery.TwiceInTurn:
                return await Once() && await Once();
            case Delivery.TwiceAtOnce:
                var both = await Task.WhenAll(Once(), Once());
                return both[0] && both[1];
            default:
                return await Once();
        }
    }
}
