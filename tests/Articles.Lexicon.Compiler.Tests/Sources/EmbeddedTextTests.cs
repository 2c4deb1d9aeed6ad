using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class EmbeddedTextTests
{
    [Fact]
    public void Reads_a_file_by_lines() => Assert.StartsWith("#", EmbeddedText.Lines("country-names.txt")[0]);

    [Fact]
    public void Says_which_file_is_missing() =>
        Assert.Contains(
            "none.txt",
            Assert.Throws<InvalidOperationException>(() => EmbeddedText.Lines("none.txt")).Message
        );
}
