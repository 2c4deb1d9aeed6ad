using Articles.Storage.Articles;

namespace Articles.Functions.Processing.Attempts;

/// <summary>How often an article is tried, and when again.</summary>
public static class AttemptSchedule
{
    /// <summary>
    /// Attempts of the Functions host on one version of a blob before it leaves it in the poison queue:
    /// <c>poisonBlobThreshold</c> in <c>host.json</c>.
    /// </summary>
    public const int OfHost = 5;

    /// <summary>
    /// Attempts after which an article is rejected: three more than the host's own, which follow each other at once and
    /// so say little of what passes with time. An article that ends the whole process must not do so for ever.
    /// </summary>
    public const int Most = OfHost + 3;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>
    /// When the reconciler may take an article up: a minute after its first attempt, twice as long after each one more,
    /// at most an hour.
    /// </summary>
    public static DateTimeOffset Next(ArticleRecord article)
    {
        if (article.Attempts == 0 || article.TriedAt is not { } triedAt)
        {
            return DateTimeOffset.MinValue;
        }

        var wait = TimeSpan.FromMinutes(1 << Math.Min(article.Attempts - 1, 10));
        return triedAt + (wait < Longest ? wait : Longest);
    }
}
