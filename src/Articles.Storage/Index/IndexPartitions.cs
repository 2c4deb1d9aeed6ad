using System.Text;

namespace Articles.Storage.Index;

/// <summary>
/// Where index rows live. Names and indicators are spread over a fixed number of partitions by a hash, so that an
/// article's rows cost at most that many transactions and a lookup reads one of them; figures in order of time have
/// a partition a year.
/// </summary>
public static class IndexPartitions
{
    /// <summary>
    /// How many partitions names are spread over. More would raise the throughput (each takes 2,000 rows a second)
    /// and the number of requests an article costs alike; with 16 an article costs some forty.
    /// </summary>
    public const int Buckets = 16;

    /// <summary>The partition of a name's or an indicator's key.</summary>
    public static string OfKey(string nameKey) => Bucket((int)(Hash(nameKey) % Buckets));

    /// <summary>A bucket by its number.</summary>
    public static string Bucket(int number) => $"b{number:D2}";

    /// <summary>The partition of figures of a period (ISO 8601), or of those without one.</summary>
    public static string OfPeriod(string? period) =>
        period is [(>= '0' and <= '9'), (>= '0' and <= '9'), (>= '0' and <= '9'), (>= '0' and <= '9'), ..]
            ? $"y{period.AsSpan(0, 4)}"
            : NoYear;

    /// <summary>The partition of figures without a period; it sorts after all years.</summary>
    public const string NoYear = "y~";

    // FNV-1a over UTF-8: stable between processes and versions, unlike string.GetHashCode.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
