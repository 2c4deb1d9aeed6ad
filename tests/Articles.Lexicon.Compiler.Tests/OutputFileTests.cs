namespace Articles.Lexicon.Compiler.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articles-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Writes_the_file_and_nothing_else()
    {
        OutputFile.Write(folder.FullName, "a.bin", [1, 2]);

        Assert.Equal([1, 2], File.ReadAllBytes(Path.Combine(folder.FullName, Assert.Single(folder.GetFiles()).Name)));
    }

    [Fact]
    public void Leaves_a_file_alone_that_holds_the_same_bytes()
    {
        var path = Path.Combine(folder.FullName, "a.bin");
        OutputFile.Write(folder.FullName, "a.bin", [1]);
        var old = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, old);

        OutputFile.Write(folder.FullName, "a.bin", [1]);
        Assert.Equal(old, File.GetLastWriteTimeUtc(path));

        OutputFile.Write(folder.FullName, "a.bin", [2]);
        Assert.Equal([2], File.ReadAllBytes(path));
    }
}
