using System.Collections.Concurrent;

namespace Articles.Soak;

/// <summary>Counts by kind.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Sum => counts.Values.Sum();

    public IEnumerable<(string Kind, int Count)> Counts =>
        counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    public void Add(string kind) => counts.AddOrUpdate(kind, 1, static (_, count) => count + 1);
}
