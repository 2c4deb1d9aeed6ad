namespace Articles.Azurite.Tests;

/// <summary>A folder of a test's own, deleted with what is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("azurite-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
