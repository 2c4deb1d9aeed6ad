using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class HoldingNamesTests
{
    private const string Text = "清泉大学沙坪研究院启用X云平台";

    [Theory]
    [InlineData("清泉大学", 0, true)]
    // It reaches beyond the name, or is all of it.
    [InlineData("沙坪研究院启用", 4, false)]
    [InlineData("清泉大学沙坪研究院", 0, false)]
    public void A_body_holds_what_is_shorter_and_inside_it(string surface, int start, bool expected) =>
        Assert.Equal(expected, HoldsAll(new NameSpan(0, 9, 2, 300), (surface, start)));

    [Fact]
    public void A_product_with_a_Latin_name_is_named_by_that() =>
        Assert.False(HoldsAll(new NameSpan(11, 15, 3, 300), ("X云", 11)));

    [Fact]
    public void Two_places_and_what_stands_between_them_are_no_product() =>
        Assert.False(
            HoldingNames.HoldsAll(
                new TokenizedText("上海—宁夏专线"),
                new NameSpan(0, 5, 3, 900),
                [("上海", 0), ("宁夏", 3)],
                0
            )
        );

    [Theory]
    [InlineData("清泉股份项目一期投产", 6, false)]
    [InlineData("清泉股份数字项目投产", 8, true)]
    public void A_bodys_project_is_no_product_without_a_name_of_its_own(string text, int end, bool expected) =>
        Assert.Equal(
            expected,
            HoldingNames.HoldsAll(new TokenizedText(text), new NameSpan(0, end, 3, 900), [("清泉股份", 0)], 0)
        );

    private static bool HoldsAll(NameSpan name, (string, int) mention) =>
        HoldingNames.HoldsAll(new TokenizedText(Text), name, [mention], 0);
}
