using Azure;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Says what failed in one line. A storage that is away is told of once: every look into every container fails then, and
/// the client's own messages go on with each try and every header.
/// </summary>
internal sealed class StorageFailures(ILogger logger)
{
    private int _isAway;

    /// <summary>Tells of a failure.</summary>
    /// <param name="what">What failed, as the beginning of a sentence.</param>
    /// <param name="error">Why.</param>
    public void Tell(string what, Exception error)
    {
        if (!IsOutage(error))
        {
            logger.LogError("{What} failed: {Reason}", what, Reason(error));
        }
        else if (Interlocked.Exchange(ref _isAway, 1) == 0)
        {
            logger.LogError(
                "The storage does not answer ({Reason}). Nothing is lost: the work goes on when it does.",
                Reason(error)
            );
        }
        else
        {
            logger.LogInformation("{What} failed: {Reason}", what, Reason(error));
        }
    }

    /// <summary>Notes that the storage has answered.</summary>
    public void Answered()
    {
        if (Interlocked.Exchange(ref _isAway, 0) == 1)
        {
            logger.LogInformation("The storage answers again");
        }
    }

    /// <summary>Why, in one line.</summary>
    internal static string Reason(Exception error) =>
        error switch
        {
            AggregateException many => string.Join("; ", many.InnerExceptions.Select(Reason).Distinct()),
            RequestFailedException { ErrorCode: { Length: > 0 } code, Status: var status } => $"{status} {code}",
            OperationCanceledException => "no answer in time",
            _ => error.Message.Split('\n', 2)[0].TrimEnd(),
        };

    // An answer has a status; what the storage says of a request is no outage.
    private static bool IsOutage(Exception error) =>
        error switch
        {
            AggregateException many => many.InnerExceptions.Any(IsOutage),
            RequestFailedException failed => failed.Status is 0 or >= 500,
            _ => error is OperationCanceledException or HttpRequestException,
        };
}
