using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class ContractionTests
{
    [Theory]
    [InlineData("中国国际茶叶贸易交易会", "茶贸会", true)]
    [InlineData("中国国际茶叶贸易交易会", "贸茶会", false)]
    [InlineData("茶贸会", "茶贸会", false)]
    public void A_shorter_name_holds_characters_of_the_longer_one_in_order(
        string longer,
        string shorter,
        bool expected
    ) => Assert.Equal(expected, Contraction.Holds(longer, shorter));

    [Theory]
    [InlineData("清河市第三批援外医疗队", "清河市援外医疗队", true)]
    [InlineData("清河市第三医院", "清河市医院", true)]
    [InlineData("清河市第三人民医院", "清河市三院", false)]
    [InlineData("清河市第三届茶博会组委会", "清河市组委会", false)]
    [InlineData("清河市援外医疗队", "清河市医疗队", false)]
    [InlineData("第七次清河茶园普查领导小组", "清河茶园普查领导小组", false)]
    [InlineData("清河第四医学院第二附属医院", "清河第四医学院附属医院", true)]
    public void Which_of_several_a_body_is_cannot_be_left_out(string longer, string shorter, bool expected) =>
        Assert.Equal(expected, Contraction.OmitsOrdinal(longer, shorter));

    [Theory]
    [InlineData("世界茶叶大会清河峰会", "清河峰会", true)]
    [InlineData("长江湾区国家技术创新中心", "湾区国创中心", true)]
    [InlineData("第七届数字清河建设峰会", "数字峰会", true)]
    [InlineData("第七届数字清河建设峰会", "能源峰会", false)]
    [InlineData("第七届数字清河建设峰会", "数字论坛", false)]
    [InlineData("清河峰会", "峰会", false)]
    public void A_contracted_name_begins_side_by_side_and_ends_alike(string longer, string shorter, bool expected) =>
        Assert.Equal(expected, Contraction.Shortens(longer, shorter));
}
