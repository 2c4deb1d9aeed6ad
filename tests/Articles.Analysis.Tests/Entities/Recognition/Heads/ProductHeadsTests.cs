using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class ProductHeadsTests
{
    [Theory]
    [InlineData("“六纵六横”高铁网初步建成。", "“六纵六横”高铁网")]
    [InlineData("“云桐2”油轮靠泊码头。", "“云桐2”油轮")]
    [InlineData("开设“禾苗成长”专栏。", "“禾苗成长”专栏")]
    [InlineData("国家一体化数据中心（湖南·长沙）国家枢纽节点揭牌。", "国家一体化数据中心（湖南·长沙）国家枢纽节点")]
    // Clouds by what they are for, and the kinds there are.
    [InlineData("拥有柑橘云、绵羊云等应用。", "柑橘云|绵羊云")]
    [InlineData("提供公有云、私有云、混合云等服务。", "")]
    [InlineData("通过“塬禾长沙”门户网站公开。", "“塬禾长沙”门户网站")]
    [InlineData("详见长沙市民政局门户网站，铁路网四通八达。", "")]
    // How large it is compared with others begins no name.
    [InlineData("建成全球最大规模5G-A“T+F 3CC”千站网络。", "5G-A“T+F 3CC”千站网络")]
    // A carrier's brand is more than the carrier.
    [InlineData("上线5G-A联通智家套餐，推出联通套餐。", "5G-A联通智家套餐")]
    // A firm's own centre is a body.
    [InlineData("“云禾办”城北专区开通。", "")]
    [InlineData("京东华中智能分拨中心迎来客人。", "京东华中智能分拨中心")]
    // Two systems, each with its noun.
    [InlineData("同时发布了湘江产业数字化平台和数字基建管理平台。", "湘江产业数字化平台|数字基建管理平台")]
    [InlineData("向浏阳市捐赠人工智能复诊诊疗系统。", "人工智能复诊诊疗系统")]
    // The quotation holds the noun itself.
    [InlineData("实施“窑炉节能改造项目”项目。", "窑炉节能改造项目")]
    // Programmes, which say what is done.
    [InlineData("共同启动甬绍铁路5G覆盖工程。", "甬绍铁路5G覆盖工程")]
    [InlineData("进一步开展5G网络深度覆盖工程。", "5G网络深度覆盖工程")]
    [InlineData("全面推进乡村振兴工程，启动AI赋能工程。", "")]
    [InlineData("塬禾泵站主体工程完工。", "")]
    // Kinds: with examples, as what something becomes, by how much it matters.
    [InlineData("网络招聘平台如塬禾网很多。", "")]
    [InlineData("成为承担战略任务的综合功能平台。", "")]
    [InlineData("打造海陆双循环枢纽。", "")]
    [InlineData("列入中央预算内投资项目。", "")]
    [InlineData("引进大量深圳项目。", "")]
    public void A_noun_of_products_ends_a_name(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Product));
}
