using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Articles.Functions.Http.Limits;

/// <summary>
/// How long a call may take. The host ends the whole handler, with everything that runs in it, when one call takes
/// longer than its <c>functionTimeout</c>; a caller who sends a body byte by byte must not come that far.
/// </summary>
internal static class RequestTime
{
    /// <summary>Well below the host's five minutes; 32 MiB arrive in it at 1.5 Mbit/s.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static void AddRequestTime(this IServiceCollection services) =>
        services.AddRequestTimeouts(timeouts =>
            timeouts.AddPolicy(
                nameof(RequestTime),
                new RequestTimeoutPolicy { Timeout = Longest, WriteTimeoutResponse = AnswerAsync }
            )
        );

    public static RouteGroupBuilder WithRequestTime(this RouteGroupBuilder calls)
    {
        calls.WithRequestTimeout(nameof(RequestTime));
        return calls;
    }

    private static Task AnswerAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            return Problems
                .Of(StatusCodes.Status408RequestTimeout, "The body did not arrive in time.")
                .ExecuteAsync(context);
        }

        Problems.AskToRetry(context.Response);
        return Problems
            .Of(StatusCodes.Status503ServiceUnavailable, "The answer took too long; nothing is lost.")
            .ExecuteAsync(context);
    }
}
