using System.Collections.Concurrent;

namespace Articles.Soak.Operations;

/// <summary>What was seen that must not be, as it came.</summary>
internal sealed class Problems
{
    private readonly ConcurrentQueue<string> seen = new();

    public IReadOnlyCollection<string> Seen => seen;

    public void Add(string problem) => seen.Enqueue(problem);
}
