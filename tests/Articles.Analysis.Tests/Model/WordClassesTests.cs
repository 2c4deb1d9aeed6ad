using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Model;

public sealed class WordClassesTests
{
    [Theory]
    [InlineData("部长", "局长")]
    [InlineData("省长", "市长")]
    public void Words_that_stand_beside_the_same_words_are_of_one_class(string a, string b)
    {
        Assert.NotEqual(0, Class(a));
        Assert.Equal(Class(a), Class(b));
    }

    [Theory]
    [InlineData("部长", "公司")]
    [InlineData("公司", "的")]
    public void Others_are_not(string a, string b) => Assert.NotEqual(Class(a), Class(b));

    [Fact]
    public void A_word_that_was_not_seen_has_none() => Assert.Equal(0, Class("羴鱻麤"));

    [Fact]
    public void Numbers_and_Latin_letters_have_classes_of_their_own()
    {
        Assert.NotEqual(0, WordClasses.Shipped.OfNumbers);
        Assert.NotEqual(0, WordClasses.Shipped.OfLatin);
    }

    [Fact]
    public void A_file_of_another_version_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new WordClasses(ResourceBytes.Of(new byte[16])));

    private static byte Class(string word) => WordClasses.Shipped.Of(FeatureHash.Of(word));
}
