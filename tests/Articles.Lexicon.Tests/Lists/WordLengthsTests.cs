using System.Runtime.InteropServices;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class WordLengthsTests
{
    private static readonly string Long = new('长', 40);

    [Fact]
    public void Lengths_are_known_by_the_first_and_by_the_last_character()
    {
        var (first, last) = (Of(WordLengths.ByFirst(["上海", "上海市"])), Of(WordLengths.ByLast(["上海", "上海市"])));
        Assert.True(first.MayBe('上', 2) && first.MayBe('上', 3) && first.MayBeAny('上'));
        Assert.False(first.MayBe('上', 4) || first.MayBe('海', 2) || first.MayBeAny('市'));
        Assert.True(last.MayBe('海', 2) && last.MayBe('市', 3));
        Assert.False(last.MayBe('海', 3) || last.MayBe('市', 2));
    }

    [Fact]
    public void Words_of_any_length_are_let_through() =>
        Assert.True(Of(WordLengths.ByFirst([Long])).MayBe('长', Long.Length));

    private static WordLengths Of(uint[] lengths) => new(MappedBytes.Copy(MemoryMarshal.AsBytes<uint>(lengths)));
}
