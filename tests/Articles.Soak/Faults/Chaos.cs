using Articles.LocalHost.Hosting;
using Articles.Soak.Running;
using Azure;

namespace Articles.Soak.Faults;

/// <summary>Makes faults by chance, one after the other, and leaves the system whole at the end.</summary>
internal sealed class Chaos(Random random, Tally tally)
{
    private readonly Random hookRandom = new(random.Next());
    private readonly Lock gate = new();
    private RunningApp? app;
    private int killsDue;
    private int touchesDue;

    /// <summary>The switches of the host that are moved here.</summary>
    public HostFaults Host { get; private set; } = new();

    public HostFaults CreateFaults() =>
        Host = new HostFaults { KillHandler = _ => NextKill(), BeforeRead = (_, blob, _) => BeforeReadAsync(blob) };

    /// <summary>Makes faults until cancelled.</summary>
    public async Task RunAsync(RunningApp running, TimeSpan longestPause, TimeSpan longestOutage, CancellationToken end)
    {
        app = running;
        while (!end.IsCancellationRequested)
        {
            await PauseAsync(longestPause * random.NextDouble(), end);
            await FaultAsync(longestOutage, end);
        }

        Host.Delivery = Delivery.Once;
        (killsDue, touchesDue) = (0, 0);
    }

    private async Task FaultAsync(TimeSpan longestOutage, CancellationToken end)
    {
        switch (random.Next(100))
        {
            case < 25:
                tally.Add("handler killed");
                app!.Host.KillHandler();
                break;
            case < 45:
                Interlocked.Add(ref killsDue, random.Next(1, 4));
                break;
            case < 55:
                await StopStorageAsync(longestOutage * (0.2 + (0.8 * random.NextDouble())), end);
                break;
            case < 70:
                await DeliverAsync(Delivery.TwiceInTurn, "stretch of double deliveries", end);
                break;
            case < 85:
                await DeliverAsync(Delivery.TwiceAtOnce, "stretch of simultaneous deliveries", end);
                break;
            default:
                Interlocked.Add(ref touchesDue, random.Next(1, 6));
                break;
        }
    }

    // Orderly, so that what the storage has confirmed is on its disk: a service that forgets is another matter.
    private async Task StopStorageAsync(TimeSpan time, CancellationToken end)
    {
        tally.Add("storage stopped and started");
        await app!.Azurite.StopAsync();
        await PauseAsync(time, end);
        await app.Azurite.StartAgainAsync(CancellationToken.None);
    }

    private async Task DeliverAsync(Delivery delivery, string kind, CancellationToken end)
    {
        tally.Add(kind);
        Host.Delivery = delivery;
        await PauseAsync(TimeSpan.FromSeconds(random.Next(2, 6)), end);
        Host.Delivery = Delivery.Once;
    }

    private TimeSpan? NextKill()
    {
        if (!Take(ref killsDue))
        {
            return null;
        }

        tally.Add("handler killed in mid-run");
        lock (gate)
        {
            return TimeSpan.FromMilliseconds(hookRandom.Next(300));
        }
    }

    private async Task BeforeReadAsync(string blob)
    {
        // Documents are named by an id and lie in no folder.
        if (!blob.Contains('/', StringComparison.Ordinal) || !Take(ref touchesDue))
        {
            return;
        }

        tally.Add("new version between find and read");
        try
        {
            await app!.Uploads.GetBlobClient(blob).SetMetadataAsync(new Dictionary<string, string> { ["moved"] = "1" });
        }
        catch (RequestFailedException)
        {
            // It was deleted meanwhile, or the storage is away.
        }
    }

    private static bool Take(ref int due)
    {
        if (Interlocked.Decrement(ref due) >= 0)
        {
            return true;
        }

        Interlocked.Increment(ref due);
        return false;
    }

    private static async Task PauseAsync(TimeSpan time, CancellationToken end) =>
        await Task.Delay(time, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
