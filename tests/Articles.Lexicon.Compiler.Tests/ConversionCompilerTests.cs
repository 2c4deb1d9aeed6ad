namespace Articles.Lexicon.Compiler.Tests;

public class ConversionCompilerTests
{
    [Fact]
    public void Compiles_to_the_same_bytes_each_time()
    {
        (string, (string, string)[])[] tables = [("One", [("乾", "干"), ("發", "发")]), ("Two", [("乾坤", "乾坤")])];

        Assert.Equal(
            ConversionCompiler.Compile(tables, ['發'], ['发']),
            ConversionCompiler.Compile(tables, ['發'], ['发'])
        );
    }

    [Fact]
    public void Refuses_a_table_that_is_there_twice() =>
        Assert.Throws<ArgumentException>(() => ConversionCompiler.Compile([("One", []), ("One", [])], [], []));
}
