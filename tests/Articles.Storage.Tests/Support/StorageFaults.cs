using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.Storage.Tests.Support;

/// <summary>The end of a process, as its storage sees it.</summary>
public sealed class ProcessDiedException() : Exception("The process died.");

/// <summary>
/// Counts the calls to storage, and plays the end of the process before a write (no call gets through from then on),
/// or a write whose answer is lost, so that the client sends it again.
/// </summary>
public sealed class StorageFaults : HttpPipelinePolicy
{
    private int calls;
    private int writes;
    private int begun;

    /// <summary>The write, from 1, before which the process ends; 0 for none.</summary>
    public int DiesBeforeWrite { get; init; }

    /// <summary>Which answers to writes are lost: 1 for those to odd ones, 0 for those to even ones, null for none.</summary>
    public int? LosesAnswersOf { get; init; }

    /// <summary>What is down: calls whose path holds this fail with 503; null for nothing.</summary>
    public string? Outage { get; init; }

    /// <summary>How many calls the outage lasts.</summary>
    public int OutageCalls { get; init; } = int.MaxValue;

    /// <summary>What happens while a write is held up; null for nothing.</summary>
    public Func<Task>? Meanwhile { get; init; }

    /// <summary>The write, from 1, that is held up for it.</summary>
    public int HeldUpWrite { get; init; } = 1;

    public int Calls => calls;

    public int Writes => writes;

    public bool HasDied => DiesBeforeWrite > 0 && writes >= DiesBeforeWrite;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isRepeated = Begin(message);
        ProcessNext(message, pipeline);
        if (isRepeated)
        {
            ProcessNext(message, pipeline);
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Meanwhile is not null && IsWrite(message) && Interlocked.Increment(ref begun) == HeldUpWrite)
        {
            await Meanwhile();
        }

        var isRepeated = Begin(message);
        await ProcessNextAsync(message, pipeline);
        if (isRepeated)
        {
            await ProcessNextAsync(message, pipeline);
        }
    }

    private bool Begin(HttpMessage message)
    {
        if (
            Interlocked.Increment(ref calls) <= OutageCalls
            && Outage is not null
            && message.Request.Uri.Path.Contains(Outage, StringComparison.Ordinal)
        )
        {
            throw new RequestFailedException(503, "This part of the storage is down.");
        }

        var isWrite = IsWrite(message);
        var number = isWrite ? Interlocked.Increment(ref writes) : 0;
        return HasDied ? throw new ProcessDiedException() : isWrite && number % 2 == LosesAnswersOf;
    }

    private static bool IsWrite(HttpMessage message) =>
        message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head;
}
