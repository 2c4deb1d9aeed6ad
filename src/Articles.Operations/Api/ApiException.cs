using System.Net;

namespace Articles.Operations.Api;

/// <summary>A call that came to nothing; the message says which and why.</summary>
internal sealed class ApiException(string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>What the app answered; null where it could not be reached.</summary>
    public HttpStatusCode? Status { get; init; }
}
