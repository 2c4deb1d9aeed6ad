using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>The internal queue between finding a blob and running its function; it survives the host.</summary>
internal sealed class BlobTriggerQueue(QueueClient queue) : IDisposable
{
    /// <summary>The queue of messages that failed every time, one for all apps of an account.</summary>
    public const string Poison = "webjobs-blobtrigger-poison";

    private readonly SemaphoreSlim _news = new(0);

    /// <summary>Opens the queue of a host.</summary>
    public static async Task<BlobTriggerQueue> OpenAsync(
        string connectionString,
        string hostId,
        CancellationToken cancellationToken
    )
    {
        var queue = Client(connectionString, "azure-webjobs-blobtrigger-" + hostId);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        return new BlobTriggerQueue(queue);
    }

    /// <summary>A client that writes messages in base64, as the storage extension does.</summary>
    public static QueueClient Client(string connectionString, string name) =>
        new(connectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    /// <summary>Adds a message and wakes the reader in this process.</summary>
    public async Task AddAsync(BlobTriggerMessage message, CancellationToken cancellationToken)
    {
        await queue.SendMessageAsync(message.ToJson(), cancellationToken);
        Wake();
    }

    /// <summary>Takes up to so many messages, which stay hidden for the given time.</summary>
    public async Task<IReadOnlyList<QueueMessage>> TakeAsync(
        int most,
        TimeSpan visibility,
        CancellationToken cancellationToken
    )
    {
        var answer = await queue.ReceiveMessagesAsync(most, visibility, cancellationToken);
        return answer.Value;
    }

    /// <summary>Hides a message for longer, or with zero puts it back.</summary>
    /// <returns>The receipt that the message has from now on.</returns>
    public async Task<string> HideAsync(
        QueueMessage message,
        string receipt,
        TimeSpan time,
        CancellationToken cancellationToken
    )
    {
        var answer = await queue.UpdateMessageAsync(
            message.MessageId,
            receipt,
            (BinaryData?)null,
            time,
            cancellationToken
        );
        if (time == TimeSpan.Zero)
        {
            Wake();
        }
        return answer.Value.PopReceipt;
    }

    /// <summary>Removes a message.</summary>
    public Task DeleteAsync(QueueMessage message, string receipt, CancellationToken cancellationToken) =>
        queue.DeleteMessageAsync(message.MessageId, receipt, cancellationToken);

    /// <summary>Waits for a message that this process adds, at most so long.</summary>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancellationToken)
    {
        await _news.WaitAsync(most, cancellationToken);
        while (_news.Wait(0, cancellationToken))
        {
            // One look at the queue serves all that was added until now.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _news.Dispose();

    private void Wake() => _news.Release();
}
