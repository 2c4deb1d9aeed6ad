using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class NameShapeTests
{
    private const int Person = 0;
    private const int Place = 1;
    private const int Body = 2;
    private const int Product = 3;

    [Theory]
    // A surname that no list has, where the model is sure.
    [InlineData("摊主岩温罕笑了", "岩温罕", Person, 250, true)]
    [InlineData("摊主岩温罕笑了", "岩温罕", Person, 249, false)]
    [InlineData("来了李女士三人", "李女士", Person, 900, false)]
    [InlineData("住在大桥边的人", "大桥边", Place, 900, false)]
    [InlineData("接入翎昂算力", "翎昂", Product, 150, true)]
    [InlineData("称为IPv6+时代", "IPv6+", Product, 900, false)]
    [InlineData("位于我县的翎昂项目", "位于我县的翎昂项目", Product, 900, false)]
    [InlineData("算力为2000TOPS以上", "2000TOPS", Product, 900, false)]
    // How many there are, a space between or not.
    [InlineData("已聚集 255 家大模型企业", "255 家", Product, 900, false)]
    [InlineData("引进家兴科技园3个数据中心", "家兴科技园3个数据中心", Product, 900, false)]
    [InlineData("与沪产芯片公司合作", "沪产芯片公司", Body, 900, false)]
    public void A_name_must_look_like_one_of_its_kind(string text, string name, int kind, int margin, bool expected)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        Assert.Equal(
            expected,
            NameShape.IsAcceptable(new TokenizedText(text), new NameSpan(start, start + name.Length, kind, margin))
        );
    }
}
