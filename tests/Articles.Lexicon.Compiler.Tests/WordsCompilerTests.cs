using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests;

public class WordsCompilerTests
{
    private static readonly SourceWord[] Words = [new("上海", 3, "ns"), new("中国", 3, "ns"), new("发展", 1, "vn")];

    [Fact]
    public void Compiles_to_the_same_bytes_each_time() =>
        Assert.Equal(WordsCompiler.Compile(Words), WordsCompiler.Compile([.. Words]));

    [Fact]
    public void Refuses_words_out_of_order() =>
        Assert.Throws<ArgumentException>(() => WordsCompiler.Compile([Words[1], Words[0]]));
}
