using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Http;

/// <summary>Errors as <c>application/problem+json</c> (RFC 9457), never with a stack trace.</summary>
internal static partial class Problems
{
    /// <summary>Seconds that a caller is asked to wait where it is no fault of the call.</summary>
    private const string RetryAfter = "5";

    public static ProblemHttpResult Of(int status, string detail) =>
        TypedResults.Problem(
            detail,
            statusCode: status,
            type: status switch
            {
                StatusCodes.Status413PayloadTooLarge => "https://tools.ietf.org/html/rfc9110#section-15.5.14",
                StatusCodes.Status429TooManyRequests => "https://tools.ietf.org/html/rfc6585#section-4",
                _ => null,
            }
        );

    /// <summary>Asks the caller to call again later.</summary>
    public static void AskToRetry(HttpResponse response) => response.Headers.RetryAfter = RetryAfter;

    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    public static ProblemHttpResult NoArticle(string id) => NotFound($"There is no article with the id '{id}'.");

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync, SuppressDiagnosticsCallback = _ => true }
        );
        app.UseStatusCodePages(BareStatus.AnswerAsync);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, detail) = error switch
        {
            BadParameterException bad => (StatusCodes.Status400BadRequest, bad.Message),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (
                StatusCodes.Status413PayloadTooLarge,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"An article may have up to {RequestLimits.Upload:N0} bytes."
                )
            ),
            BadHttpRequestException bad => (bad.StatusCode, bad.Message),
            _ when StorageOutage.Is(error) => (
                StatusCodes.Status503ServiceUnavailable,
                "The storage does not answer; nothing is lost."
            ),
            _ => (StatusCodes.Status500InternalServerError, "Something went wrong on our side; the log has it."),
        };
        if (status >= 500)
        {
            var logger = context
                .RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger("Articles.Functions.Problems");
            LogFailure(logger, context.Request.Method, RouteOf(context), error);
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            AskToRetry(context.Response);
        }

        await Of(status, detail).ExecuteAsync(context);
    }

    // The call without what a caller puts into it: a path may hold a name.
    private static string RouteOf(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText
        ?? "of no route";

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed")]
    private static partial void LogFailure(ILogger logger, string method, string route, Exception? error);
}
