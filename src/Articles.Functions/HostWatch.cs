using System.Runtime.InteropServices;

namespace Articles.Functions;

/// <summary>
/// Ends the handler once the host that started it is gone. A host that is killed cannot end its handler, and on Linux
/// nobody else does: it would keep its memory and its port, and go on with what nobody waits for. The child of a process
/// that ends gets another parent, which is looked for now and then; the signal that Linux could send instead comes with
/// the end of the thread that started the child, and a host's threads come and go.
/// </summary>
/// <param name="lifetime">What is ended.</param>
/// <param name="parent">The process that this one is a child of.</param>
/// <param name="interval">How often it is looked for.</param>
internal sealed partial class HostWatch(IHostApplicationLifetime lifetime, Func<int> parent, TimeSpan interval)
    : IHostedService,
        IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    private Timer? timer;

    /// <summary>Adds it, but on Windows: there a child keeps its parent, and the host's job ends with the host.</summary>
    public static void AddTo(IServiceCollection services)
    {
        if (!OperatingSystem.IsWindows())
        {
            services.AddHostedService(provider => new HostWatch(
                provider.GetRequiredService<IHostApplicationLifetime>(),
                GetParent,
                Usual
            ));
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var host = parent();
        timer = new Timer(_ => Look(host), null, interval, interval);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private void Look(int host)
    {
        if (parent() != host)
        {
            lifetime.StopApplication();
        }
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParent();
}
