extern alias compiler;
using Articles.Lexicon.Format;
using compiler::Articles.Lexicon.Compiler;
using compiler::Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Tests.Format;

public class LexiconFileTests
{
    [Fact]
    public void Reads_sections_by_name()
    {
        var writer = new LexiconFileWriter();
        writer.Add<int>("numbers", [3, 4]);
        writer.Add("words", TrieWriter.Write(["中", "国"]));

        var file = new LexiconFile(MappedArray.Of(writer.ToArray()));

        Assert.Equal([3, 4], file.Section("numbers").As<int>().ToArray());
        Assert.True(file.Trie("words").Contains("国"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("number")]
    [InlineData("")]
    [InlineData("a name that is longer than any section's may be")]
    public void Says_which_section_is_missing(string name)
    {
        var writer = new LexiconFileWriter();
        writer.Add<int>("numbers", [3, 4]);
        var file = new LexiconFile(MappedArray.Of(writer.ToArray()));

        Assert.Contains(name, Assert.Throws<KeyNotFoundException>(() => file.Section(name)).Message);
    }

    [Fact]
    public void Refuses_other_files() =>
        Assert.Throws<InvalidDataException>(() => new LexiconFile(MappedArray.Of([0, 1, 2, 3, 4, 5, 6, 7])));

    [Fact]
    public void Refuses_a_file_that_was_cut_off()
    {
        var writer = new LexiconFileWriter();
        writer.Add<int>("numbers", [3, 4]);
        var file = new LexiconFile(MappedArray.Of(writer.ToArray().AsSpan(0, 50)));

        Assert.Throws<InvalidDataException>(() => file.Section("numbers"));
    }

    [Fact]
    public void Says_which_resource_is_missing() =>
        Assert.Contains(
            "none.bin",
            Assert.Throws<InvalidOperationException>(() => LexiconFile.OfResource("none.bin")).Message
        );

    [Theory]
    [InlineData("words.bin")]
    [InlineData("places.bin")]
    public void Opens_an_embedded_file_without_reading_it(string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        LexiconFile.OfResource(name).Trie("trie");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }
}
