using Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Compiler.Tests.Tries;

public class AlphabetTests
{
    private static readonly Alphabet Alphabet = new(WordTree.Of(["a国", "b国", "c国", "国"], number => number));

    [Fact]
    public void Gives_the_most_frequent_code_unit_the_smallest_code()
    {
        Assert.Equal(1, Alphabet['国']);
        Assert.Equal([2, 3, 4], "abc".Select(unit => (int)Alphabet[unit]));
    }

    [Fact]
    public void Gives_unused_code_units_none() => Assert.Equal(0, Alphabet['d']);

    [Fact]
    public void Lists_codes_by_high_byte() => Assert.Equal(1, Alphabet.Page('国' >> 8)['国' & 0xFF]);
}
