using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Articles.Storage.Poison;

/// <summary>
/// The queue that the Functions host leaves a blob's message in when its function failed five times. Nothing but the
/// reconciler reads it.
/// </summary>
public sealed class PoisonStore(QueueClient queue)
{
    /// <summary>The queue's name, which the host gives.</summary>
    public const string Name = "webjobs-blobtrigger-poison";

    private const int MostAtOnce = 32;

    /// <summary>Rounds of a walk: others' messages may stand before ours, and must not keep us for ever.</summary>
    private const int Rounds = 8;

    /// <summary>How long a message that was looked at stays hidden, from another walk and from who else may read it.</summary>
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Hands over each message that is ours and removes it when that has been done with; others' are left alone.
    /// </summary>
    /// <param name="functionIds">The ids of our functions.</param>
    /// <param name="take">What is done with a message.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were taken.</returns>
    public async Task<int> TakeAsync(
        IReadOnlySet<string> functionIds,
        Func<PoisonedBlob, string, Task> take,
        CancellationToken cancellationToken
    )
    {
        var taken = 0;
        await foreach (var message in MessagesAsync(cancellationToken))
        {
            if (
                PoisonedBlob.Parse(message.Body.ToString()) is { ArticleId: { } id } blob
                && functionIds.Contains(blob.FunctionId)
            )
            {
                await take(blob, id);
                await DeleteAsync(message, cancellationToken);
                taken++;
            }
        }

        return taken;
    }

    // One that was hidden for too short a time somebody else has meanwhile: it comes back, and says nothing new then.
    private async Task DeleteAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
        }
        catch (RequestFailedException e)
            when (e.ErrorCode == QueueErrorCode.MessageNotFound || e.ErrorCode == QueueErrorCode.PopReceiptMismatch) { }
    }

    private async IAsyncEnumerable<QueueMessage> MessagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (var round = 0; round < Rounds; round++)
        {
            QueueMessage[] messages;
            try
            {
                messages = await queue.ReceiveMessagesAsync(MostAtOnce, Hidden, cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                // The host makes the queue with its first message.
                yield break;
            }

            foreach (var message in messages)
            {
                yield return message;
            }

            if (messages.Length < MostAtOnce)
            {
                yield break;
            }
        }
    }
}
