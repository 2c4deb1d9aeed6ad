namespace Articles.Soak.Scale;

/// <summary>
/// Table Storage as its published limits describe it (Scalability targets for Table storage): 20,000 entities a second an
/// account, 2,000 a partition. What comes above that waits.
/// </summary>
internal sealed class StorageModel
{
    public const int PerPartition = 2_000;
    public const int PerAccount = 20_000;

    private readonly Dictionary<(string Table, string Partition), double> waiting = [];
    private readonly Dictionary<(string Table, string Partition), long> asked = [];

    /// <summary>Rows that were written, by table.</summary>
    public SortedDictionary<string, long> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that were written, by partition of a shared kind.</summary>
    public Dictionary<(string Table, string Partition), long> Rows { get; } = [];

    /// <summary>The entities that wait, in all and in the partition with the most.</summary>
    public (double All, double Hottest, string Partition) Waiting
    {
        get
        {
            var hottest = waiting.Count == 0 ? default : waiting.MaxBy(w => w.Value);
            return (waiting.Values.Sum(), hottest.Value, $"{hottest.Key.Table} {hottest.Key.Partition}");
        }
    }

    /// <summary>The partition that was asked for the most entities, and for how many.</summary>
    public (string Partition, long Entities) MostAsked =>
        asked.MaxBy(a => a.Value) is var most ? ($"{most.Key.Table} {most.Key.Partition}", most.Value) : default;

    /// <summary>Takes a request on.</summary>
    public void Ask(StorageCost cost, string partition)
    {
        var key = (cost.Table, partition);
        waiting[key] = waiting.GetValueOrDefault(key) + cost.Entities;
        asked[key] = asked.GetValueOrDefault(key) + cost.Entities;
    }

    /// <summary>Counts what a request writes, without its time.</summary>
    public void Keep(StorageCost cost, string partition)
    {
        if (cost.IsWrite)
        {
            Written[cost.Table] = Written.GetValueOrDefault(cost.Table) + cost.Entities;
            var key = (cost.Table, partition);
            Rows[key] = Rows.GetValueOrDefault(key) + cost.Entities;
        }
    }

    /// <summary>Lets a second pass.</summary>
    public void Second()
    {
        double left = PerAccount;
        foreach (var key in waiting.Keys.ToList())
        {
            var done = Math.Min(Math.Min(waiting[key], PerPartition), left);
            left -= done;
            waiting[key] -= done;
            if (waiting[key] <= 0)
            {
                waiting.Remove(key);
            }
        }
    }
}
