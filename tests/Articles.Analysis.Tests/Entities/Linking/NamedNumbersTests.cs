using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class NamedNumbersTests
{
    [Theory]
    [InlineData("上海地铁1号线", "上海地铁10号线")]
    [InlineData("南京地铁1号线", "南京地铁S1号线")]
    [InlineData("北京市第二中学", "北京市第十二中学")]
    [InlineData("神舟五号", "神舟十五号")]
    public void Names_with_other_numbers_differ(string a, string b)
    {
        Assert.True(NamedNumbers.Differ(a, b));
        Assert.True(NamedNumbers.Differ(b, a));
    }

    [Theory]
    [InlineData("一汽", "第一汽车集团")]
    [InlineData("216-S", "EH216-S")]
    [InlineData("K8s", "Kubernetes")]
    [InlineData("神舟15号", "神舟十五号")]
    [InlineData("长江大桥", "长江第二大桥")]
    public void A_number_that_the_longer_name_has_or_that_is_left_out_is_no_other(string shorter, string longer) =>
        Assert.False(NamedNumbers.Differ(shorter, longer));
}
