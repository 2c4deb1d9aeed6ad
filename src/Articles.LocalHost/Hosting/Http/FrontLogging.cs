using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>
/// Takes what the web server has to complain about to the host's log. It would write each request's address there too,
/// which may carry a key.
/// </summary>
internal sealed class FrontLogging(ILoggerFactory logging) : ILoggerProvider
{
    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => logging.CreateLogger(categoryName);

    /// <inheritdoc />
    public void Dispose() { }
}
