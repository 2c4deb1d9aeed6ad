using Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Compiler.Tests.Tries;

public class TrieWriterTests
{
    [Fact]
    public void Writes_the_same_bytes_each_time()
    {
        string[] words = ["上海", "中", "中国", "𠮷野家"];

        Assert.Equal(TrieWriter.Write(words), TrieWriter.Write(words));
    }

    [Fact]
    public void Writes_the_number_of_words_first() =>
        Assert.Equal(2, BitConverter.ToInt32(TrieWriter.Write(["中", "国"]), 0));

    [Fact]
    public void Refuses_words_out_of_order() => Assert.Throws<ArgumentException>(() => TrieWriter.Write(["国", "中"]));
}
