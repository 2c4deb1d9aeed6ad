using Azure;
using Azure.Storage.Queues.Models;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>Keeps a message hidden for as long as its invocation takes.</summary>
internal sealed class MessageLease : IDisposable
{
    private readonly BlobTriggerQueue _queue;
    private readonly QueueMessage _message;
    private readonly TimeSpan _visibility;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewal;
    private string _receipt;

    public MessageLease(BlobTriggerQueue queue, QueueMessage message, TimeSpan visibility)
    {
        _queue = queue;
        _message = message;
        _visibility = visibility;
        _receipt = message.PopReceipt;
        _renewal = RenewAsync();
    }

    /// <summary>Stops the renewal.</summary>
    /// <returns>The receipt by which the message can now be deleted or put back.</returns>
    public async Task<string> EndAsync()
    {
        await _end.CancelAsync();
        await _renewal.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _receipt;
    }

    /// <inheritdoc />
    public void Dispose() => _end.Dispose();

    private async Task RenewAsync()
    {
        while (true)
        {
            await Task.Delay(_visibility / 2, _end.Token);
            try
            {
                // Not cancelled half-way: the receipt that the service gave would be lost.
                _receipt = await _queue.HideAsync(_message, _receipt, _visibility, CancellationToken.None);
            }
            catch (RequestFailedException)
            {
                // Tried again at half the time that is left is not worth it: the next attempt will find it visible.
                return;
            }
        }
    }
}
