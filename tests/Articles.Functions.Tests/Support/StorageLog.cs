using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.Functions.Tests.Support;

/// <summary>Notes which partition each request to storage reads: <c>Table/Partition</c>, or <c>blob</c>.</summary>
internal sealed partial class StorageLog : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> reads = new();

    /// <summary>What was read since this was last asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = reads.ToList();
        reads.Clear();
        return taken;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message.Request.Uri);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message.Request.Uri);
        return ProcessNextAsync(message, pipeline);
    }

    private void Note(RequestUriBuilder uri)
    {
        var address = Uri.UnescapeDataString(uri.ToUri().PathAndQuery);
        var match = Read().Match(address);
        reads.Enqueue(match.Success ? $"{match.Groups["table"].Value}/{match.Groups["partition"].Value}" : "blob");
    }

    [GeneratedRegex(
        @"/\w*?x(?<table>[A-Z]\w+)\(.*?PartitionKey(?: \w\w |=)'(?<partition>[^']*)'",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Read();
}
