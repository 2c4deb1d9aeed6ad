using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.People;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("安德烈·帕夫洛夫", true)]
    [InlineData("安德烈", false)]
    [InlineData("云海·众创", false)]
    public void A_dot_between_parts_in_such_characters_makes_a_foreign_name(string name, bool expected) =>
        Assert.Equal(expected, Transliteration.IsForeign(name));

    [Theory]
    [InlineData("塔里克·萨达特，", 7)]
    [InlineData("施密特，", 0)]
    [InlineData("王建国，", 0)]
    public void A_name_reaches_over_its_dots(string text, int length) =>
        Assert.Equal(length, Transliteration.LengthAt(new TokenizedText(text), 0));
}
