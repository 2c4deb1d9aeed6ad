using Articles.Soak.Load;
using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Pace;

/// <summary>Runs the app over articles through a proxy that notes what it asks of the storage.</summary>
internal static class Recorder
{
    /// <summary>Runs it.</summary>
    /// <param name="warmUp">Articles before the ones that are noted.</param>
    /// <param name="files">Those.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The requests, and how long the handler kept a processor busy meanwhile.</returns>
    public static async Task<(IReadOnlyList<RecordedRequest> Requests, TimeSpan Processor)> RecordAsync(
        IReadOnlyCollection<(string Name, Upload File)> warmUp,
        IReadOnlyCollection<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await using var app = await RunningApp.StartInMemoryAsync(isProxied: true, cancellationToken);
        await Drop.RunAsync(app, warmUp, cancellationToken);
        app.Proxy!.Recording = new Recording(app.Azurite);
        var before = HandlerMemory.ProcessorTime(app);
        await Drop.RunAsync(app, files, cancellationToken);
        return (app.Proxy.Recording.Requests, HandlerMemory.ProcessorTime(app) - before);
    }
}
