using Articles.LocalHost.Hosting.Configuration;
using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Works off the internal queue: so many messages at a time over all functions, a failed one again at once, and after
/// its last attempt to the poison queue.
/// </summary>
internal sealed class BlobQueueListener(
    BlobTriggerQueue queue,
    BlobMessageProcessor processor,
    BlobFunctions functions,
    HostConfiguration host,
    FunctionsHostOptions options,
    StorageFailures failures,
    ILogger logger
) : IDisposable
{
    private const int LargestBatch = 32;
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _slots = new(host.MaxDegreeOfParallelism);

    /// <summary>Works until cancelled, then waits for what still runs.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var wait = ShortestWait;
        try
        {
            while (true)
            {
                await _slots.WaitAsync(cancellationToken);
                _slots.Release();
                var messages = await TakeAsync(cancellationToken);
                foreach (var message in messages)
                {
                    await _slots.WaitAsync(cancellationToken);
                    _ = RunAsync(message, cancellationToken);
                }
                if (messages.Count > 0)
                {
                    wait = ShortestWait;
                    continue;
                }
                await queue.WaitAsync(wait, cancellationToken);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
        finally
        {
            for (var i = 0; i < host.MaxDegreeOfParallelism; i++)
            {
                await _slots.WaitAsync(CancellationToken.None);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _slots.Dispose();

    private async Task<IReadOnlyList<QueueMessage>> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var most = Math.Clamp(_slots.CurrentCount, 1, LargestBatch);
            var messages = await queue.TakeAsync(most, options.MessageVisibility, cancellationToken);
            failures.Answered();
            return messages;
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            failures.Tell("Reading the queue", error);
            return [];
        }
    }

    private async Task RunAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var lease = new MessageLease(queue, message, options.MessageVisibility);
            var isDone = await ProcessAsync(message, cancellationToken);
            var receipt = await lease.EndAsync();
            if (
                !isDone
                && message.DequeueCount >= host.PoisonBlobThreshold
                && !cancellationToken.IsCancellationRequested
            )
            {
                await PoisonAsync(message);
                isDone = true;
            }
            // Also while the host stops: what was done must not be done again, what wasn't must not stay hidden.
            if (isDone)
            {
                await queue.DeleteAsync(message, receipt, CancellationToken.None);
            }
            else
            {
                await queue.HideAsync(message, receipt, TimeSpan.Zero, CancellationToken.None);
            }
        }
        catch (RequestFailedException error) when (error.ErrorCode is "PopReceiptMismatch" or "MessageNotFound")
        {
            // It was hidden for too short a time, as when the storage was away: whoever has it now ends it.
            logger.LogInformation("A message was taken again before it was ended ({Reason})", error.ErrorCode);
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            failures.Tell("Ending a message", error);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<bool> ProcessAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await processor.ProcessAsync(BlobTriggerMessage.Parse(message.Body.ToString()), cancellationToken);
        }
        catch (FormatException error)
        {
            logger.LogError("A message is none of this host's and is dropped: {Reason}", error.Message);
            return true;
        }
        catch (Exception error)
            when (error
                    is OperationCanceledException
                        or RequestFailedException
                        or AggregateException
                        or HttpRequestException
            )
        {
            failures.Tell("A message", error);
            return false;
        }
    }

    private async Task PoisonAsync(QueueMessage message)
    {
        var blob = BlobTriggerMessage.Parse(message.Body.ToString());
        if (functions.Find(blob.FunctionId) is { } function)
        {
            var poison = BlobTriggerQueue.Client(function.ConnectionString, BlobTriggerQueue.Poison);
            await poison.CreateIfNotExistsAsync();
            await poison.SendMessageAsync(message.Body.ToString());
        }
        logger.LogError(
            "{Container}/{Blob} failed {Count} times and went to {Queue}",
            blob.Container,
            blob.Blob,
            message.DequeueCount,
            BlobTriggerQueue.Poison
        );
        options.Poisoned?.Invoke(blob.Container, blob.Blob);
    }
}
