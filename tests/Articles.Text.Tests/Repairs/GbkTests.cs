using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class GbkTests
{
    [Theory]
    [InlineData('擔', 0x93FA)]
    [InlineData('聯', 0xC293)]
    [InlineData('。', 0xA1A3)]
    [InlineData('a', 0)]
    public void A_character_has_its_pair(char character, int pair) => Assert.Equal(pair, Gbk.Pair(character));

    [Theory]
    [InlineData(0xFA, 0xD6, true)]
    [InlineData(0xAC, 0xC0, true)]
    [InlineData(0xA2, 0xB0, true)]
    [InlineData(0xB5, 0xCD, false)]
    [InlineData(0x20, 0x20, false)]
    public void User_defined_pairs_are_hidden(int lead, int trail, bool expected) =>
        Assert.Equal(expected, Gbk.IsHidden(lead, trail));

    [Theory]
    [InlineData('业', true)]
    [InlineData('饕', false)]
    [InlineData('業', false)]
    public void Common_characters_are_those_of_the_first_level(char character, bool expected) =>
        Assert.Equal(expected, Gbk.IsCommon(character));
}
