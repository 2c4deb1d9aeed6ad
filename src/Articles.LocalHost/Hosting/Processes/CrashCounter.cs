namespace Articles.LocalHost.Hosting.Processes;

/// <summary>
/// Counts crashes and failed starts. They are kept until one comes more than 30 minutes after the one before; the
/// third stops the host.
/// </summary>
internal sealed class CrashCounter(TimeProvider clock)
{
    private const int Limit = 3;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private DateTimeOffset _last;
    private int _count;

    /// <summary>Adds one.</summary>
    /// <returns>Whether the host must stop.</returns>
    public bool Add()
    {
        var now = clock.GetUtcNow();
        _count = now - _last > Memory ? 1 : _count + 1;
        _last = now;
        return _count >= Limit;
    }
}
