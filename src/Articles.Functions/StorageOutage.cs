using Azure;
using Azure.Identity;

namespace Articles.Functions;

/// <summary>Tells a storage that is away from what else can fail.</summary>
internal static class StorageOutage
{
    /// <summary>Whether a failure is the storage's, and will pass.</summary>
    public static bool Is(Exception? error) =>
        error switch
        {
            // 401 and 403: the identity's roles are not there yet, or were taken; that is no fault of the article.
            RequestFailedException { Status: 0 or 401 or 403 or 408 or 429 or >= 500 } => true,
            // No token for the identity.
            AuthenticationFailedException => true,
            AggregateException many => many.InnerExceptions.Any(Is),
            // A call that its own time limit ended; where the caller gave up, nobody reads the answer.
            HttpRequestException or TimeoutException or OperationCanceledException => true,
            _ => false,
        };
}
