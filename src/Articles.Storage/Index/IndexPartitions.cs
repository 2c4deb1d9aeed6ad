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

    /// <summary>Into how many parts all partitions are shared out.</summary>
    public const int Turns = Buckets + 1;

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

    /// <summary>
    /// Partitions from and to, each asked for by itself where it may be large: the service finds rows by their keys in one
    /// partition, and reads all rows of a range of them.
    /// </summary>
    /// <param name="turn">Which of <see cref="Turns"/>.</param>
    internal static IEnumerable<(string First, string Last)> OfTurn(int turn)
    {
        if (turn < Buckets)
        {
            yield return (Bucket(turn), Bucket(turn));
        }
        else
        {
            yield return ("y", $"y{FirstUsualYear - 1}");
            yield return ($"y{LastUsualYear + 1}", "y9999");
            yield return (NoYear, NoYear);
        }

        for (var year = FirstUsualYear; year <= LastUsualYear; year++)
        {
            if (year % Turns == turn)
            {
                yield return ($"y{year}", $"y{year}");
            }
        }
    }

    // Figures of other years are few.
    private const int FirstUsualYear = 1900;
    private const int LastUsualYear = 2100;

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
