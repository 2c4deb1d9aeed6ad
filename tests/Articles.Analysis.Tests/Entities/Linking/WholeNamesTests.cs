using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class WholeNamesTests
{
    [Theory]
    [InlineData("北京大学", "北京师范大学")]
    [InlineData("人民出版社", "江苏人民出版社")]
    [InlineData("中国银行", "中国建设银行")]
    [InlineData("中国银行杭州分行", "中国建设银行杭州分行")]
    [InlineData("北京站", "北京北站")]
    [InlineData("南京长江大桥", "南京长江第三大桥")]
    [InlineData("第十四届全国运动会", "第十四届全国冬季运动会")]
    [InlineData("中国出版集团", "中国教育出版传媒集团")]
    public void A_name_without_words_that_tell_which_it_is_is_anothers(string a, string b)
    {
        Assert.True(WholeNames.AreTwo(a, b));
        Assert.True(WholeNames.AreTwo(b, a));
    }

    [Theory]
    [InlineData("工商银行", "中国工商银行")]
    [InlineData("平江县医院", "平江县人民医院")]
    [InlineData("延安站", "延安火车站")]
    [InlineData("杭州图书馆", "杭州市图书馆")]
    [InlineData("广州农商银行", "广州农村商业银行")]
    [InlineData("上海电影节", "第二十七届上海国际电影节")]
    [InlineData("同济医院", "华中科技大学同济医学院附属同济医院")]
    public void A_beginning_or_another_noun_may_be_left_out(string shorter, string longer) =>
        Assert.False(WholeNames.AreTwo(longer, shorter));
}
