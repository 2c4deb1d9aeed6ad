using Articles.Operations.Replay;

namespace Articles.Operations.Tests.Replay;

public sealed class CheckpointFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("checkpoint-");

    private CheckpointFile Checkpoints => new(Path.Combine(_folder.FullName, "replay.json"));

    [Fact]
    public void What_was_written_is_read_and_nothing_else_stays()
    {
        var checkpoint = new Checkpoint(new Uri("https://a.example"), "Analyzed", "page", "last", 5, 1);
        Checkpoints.Write(checkpoint with { Sent = 4 });
        Checkpoints.Write(checkpoint);

        Assert.Equal(checkpoint, Checkpoints.Read());
        Assert.Single(_folder.GetFiles());
        Checkpoints.Delete();
        Assert.Null(Checkpoints.Read());
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_checkpoint_is_refused_with_the_files_name(string content)
    {
        File.WriteAllText(Checkpoints.Path, content);

        Assert.Contains(Checkpoints.Path, Assert.Throws<FormatException>(() => Checkpoints.Read()).Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
