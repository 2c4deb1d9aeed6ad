using System.Text;

namespace Articles.Lexicon.Compiler.Tests;

public class Big5CompilerTests
{
    [Fact]
    public void Writes_pairs_lengths_and_texts()
    {
        var file = Big5Compiler.Compile([(0x8740, "一"), (0x8862, "Ê̄")]);

        Assert.True(file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("一Ê̄")) > 0);
        Assert.True(file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x40, 0x87, 0x62, 0x88]) > 0);
        Assert.True(file.AsSpan().IndexOf((ReadOnlySpan<byte>)[1, 2]) > 0);
    }
}
