using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class FigureShapeTests
{
    private const int Product = 3;

    [Theory]
    [InlineData("达到", "100+", "", true)]
    [InlineData("建成", "2000TOPS", "算力", true)]
    [InlineData("支持", "100W快充", "。", true)]
    [InlineData("支持100W", "超级快充", "。", true)]
    [InlineData("发布", "2024H1", "业绩", true)]
    [InlineData("安装", "云山5", "月", true)]
    [InlineData("支持", "超级快充", "。", false)]
    [InlineData("接入5G", "消息云", "。", false)]
    [InlineData("发布", "云山5", "。", false)]
    public void A_figure_a_time_and_what_a_figure_is_of_are_no_products(
        string before,
        string name,
        string behind,
        bool expected
    ) =>
        Assert.Equal(
            expected,
            FigureShape.Is(
                new TokenizedText(before + name + behind),
                new NameSpan(before.Length, before.Length + name.Length, Product, 100),
                name
            )
        );
}
