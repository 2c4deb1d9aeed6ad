using Azure.AI.TextAnalytics.Wire;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>A job of the service that sums documents up.</summary>
public class ExtractiveSummarizeOperation
{
    private readonly LanguageService _service;
    private readonly string _path;
    private TimeSpan? _retryAfter;

    internal ExtractiveSummarizeOperation(LanguageService service, string path, TimeSpan? retryAfter) =>
        (_service, _path, _retryAfter) = (service, path, retryAfter);

    /// <summary>The job's id.</summary>
    public virtual string Id => _path[(_path.LastIndexOf('/') + 1)..];

    /// <summary>Asks until the job is over, each time after the interval or as long as the service says.</summary>
    /// <param name="pollingInterval">The least time between two questions; the service's advice is a second or more.</param>
    /// <param name="cancellationToken">Gives the waiting up; the job goes on.</param>
    /// <returns>A result for each document that the service speaks of.</returns>
    /// <exception cref="RequestFailedException">The job failed or was cancelled, or can't be asked for.</exception>
    public virtual async Task<IReadOnlyList<ExtractiveSummarizeResult>> WaitForCompletionAsync(
        TimeSpan pollingInterval,
        CancellationToken cancellationToken = default
    )
    {
        while (true)
        {
            await Task.Delay(_retryAfter > pollingInterval ? _retryAfter.Value : pollingInterval, cancellationToken);
            using var message = _service.CreateMessage(RequestMethod.Get, _path);
            var response = await _service.SendAsync(message, cancellationToken);
            _retryAfter = LanguageService.RetryAfter(response);
            var job = LanguageService.Read(response, WireJson.Readable.JobAnswer);
            if (job.Status is "succeeded" or "partiallyCompleted" or "failed" or "cancelled")
            {
                return Results(job, response);
            }
        }
    }

    // A job of one task: where some of its documents failed it is "partiallyCompleted", and has results all the same.
    private static IReadOnlyList<ExtractiveSummarizeResult> Results(JobAnswer job, Response response)
    {
        if (job.Tasks?.Items is [{ Results: { } results } task, ..] && task.Status is not ("failed" or "cancelled"))
        {
            return ResultReader.Sentences(results, response);
        }

        throw LanguageErrors.Of(
            response,
            job.Errors is [{ } first, ..] ? first.Innermost.Code ?? "JobFailed" : "JobFailed"
        );
    }
}
