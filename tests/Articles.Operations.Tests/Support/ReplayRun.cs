using Articles.Operations.Replay;

namespace Articles.Operations.Tests.Support;

/// <summary>Replays against an installation with one checkpoint file.</summary>
internal sealed class ReplayRun(FakeApp app) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("replay-");

    public string File => Path.Combine(_folder.FullName, "replay.json");

    public ProgressWriter Output { get; } = new();

    public StringWriter Errors { get; } = new();

    // As it was while the app ran.
    private readonly Uri _address = app.Address;

    public Task<int> RunAsync(CancellationToken cancellationToken, string? status = null, string? key = FakeApp.Key) =>
        new ArticleReplay(FakeApp.Api(_address, key), new CheckpointFile(File), Output, Errors).RunAsync(
            _address,
            status,
            cancellationToken
        );

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Keeps what is written, and tells of each line: that is between two articles.</summary>
internal sealed class ProgressWriter : StringWriter
{
    public Action<string> AfterLine { get; set; } = _ => { };

    public override async Task WriteLineAsync(string? value)
    {
        await base.WriteLineAsync(value);
        AfterLine(value!);
    }
}
