using System.Globalization;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;

namespace Articles.AzureLanguage.Parts;

/// <summary>Why the service did not do what it was asked.</summary>
/// <param name="Reason">For the operator: status and the service's code.</param>
/// <param name="IsOfRequest">Whether another request may fare better: it was this one's documents or answer.</param>
internal sealed record Failure(string Reason, bool IsOfRequest)
{
    private const int LongestReason = 300;

    /// <summary>What is said where an answer does not speak of a document that was sent.</summary>
    public const string Unanswered = "the answer lacks the document";

    /// <summary>The failure that an exception stands for; null for one that is no failure of the service's.</summary>
    /// <param name="e">What was thrown.</param>
    /// <param name="cancellationToken">The caller's own: when it gives up, that is no failure.</param>
    public static Failure? Of(Exception e, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? null
            : e switch
            {
                RequestFailedException { Status: 0 } => new("no connection to the service", false),
                RequestFailedException f => new(ReasonOf(f), f.Status is 200 or 202 or 400 or 413),
                AuthenticationFailedException => new("the app's identity got no token", false),
                AggregateException many => many
                    .InnerExceptions.Select(i => Of(i, cancellationToken))
                    .OfType<Failure>()
                    .FirstOrDefault(),
                OperationCanceledException => new("no answer in time", false),
                HttpRequestException or IOException => new("no connection to the service", false),
                _ => null,
            };

    /// <summary>
    /// What is told of a document that the service refuses: its code, one line that is not too long. Its words may repeat what
    /// was sent, which stands in no log.
    /// </summary>
    public static string OfDocument(string? code)
    {
        var line = (code ?? "").ReplaceLineEndings(" ");
        return line.Length <= LongestReason ? line : line[..LongestReason] + "…";
    }

    private static string ReasonOf(RequestFailedException e)
    {
        var status = e.Status.ToString(CultureInfo.InvariantCulture);
        return e.ErrorCode == LanguageErrors.UnreadableAnswer ? "the answer can't be read"
            : string.IsNullOrEmpty(e.ErrorCode) || e.ErrorCode == status ? status
            : $"{status} {e.ErrorCode}";
    }
}
