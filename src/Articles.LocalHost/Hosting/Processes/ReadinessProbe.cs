namespace Articles.LocalHost.Hosting.Processes;

/// <summary>Asks a starting handler for <c>/</c> until its socket answers; any status will do.</summary>
internal sealed class ReadinessProbe(Uri handler, TimeSpan timeout) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Waits for the first answer.</summary>
    /// <returns>
    /// Whether there was one in time. The time is counted in the waits between attempts: a socket that accepts and
    /// says nothing blocks until cancelled.
    /// </returns>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < timeout; waited += Interval)
        {
            try
            {
                using var answer = await _client.GetAsync(
                    handler,
                    HttpCompletionOption.ResponseHeadersRead,
                    cancellationToken
                );
                return true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Interval, cancellationToken);
            }
        }
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();
}
