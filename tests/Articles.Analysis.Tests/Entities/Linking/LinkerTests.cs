using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class LinkerTests
{
    [Theory]
    [InlineData(EntityCategory.Organization, "中国移动江苏公司", "江苏移动", "江苏公司")]
    [InlineData(EntityCategory.Location, "江苏省", "江苏", "苏")]
    [InlineData(EntityCategory.Location, "浦东新区", "浦东")]
    [InlineData(EntityCategory.Organization, "江苏省市场监督管理局", "江苏省市场监管局", "省市场监管局")]
    [InlineData(EntityCategory.Organization, "济宁市中级人民法院", "济宁中院")]
    [InlineData(EntityCategory.Organization, "江城甲禾机器人自动化股份有限公司", "江城甲禾")]
    [InlineData(EntityCategory.Organization, "甲禾机器人自动化股份有限公司", "甲禾")]
    [InlineData(EntityCategory.Organization, "甲乙飞机工业（集团）有限公司", "甲飞")]
    [InlineData(EntityCategory.Organization, "甲禾银行", "甲禾")]
    [InlineData(EntityCategory.Organization, "工商银行苏州分行", "苏州工行", "中国工商银行苏州分行")]
    [InlineData(EntityCategory.Organization, "江苏电信苏州分公司", "苏州电信")]
    [InlineData(EntityCategory.Organization, "中国联合网络通信有限公司江苏省分公司", "江苏联通")]
    [InlineData(EntityCategory.Organization, "中国科学院清河应用物理研究所", "应用物理所")]
    [InlineData(EntityCategory.Organization, "国家电网苏州供电公司", "国网苏州供电公司", "苏州供电公司")]
    [InlineData(EntityCategory.Organization, "苏州市工商业联合会", "苏州市工商联")]
    [InlineData(EntityCategory.Event, "第十届全省运动会", "省运会")]
    [InlineData(EntityCategory.Product, "清川源", "清川源创新服务平台")]
    [InlineData(EntityCategory.Product, "快办云", "江城电信快办云")]
    [InlineData(EntityCategory.Product, "清川·花城号", "花城号")]
    [InlineData(EntityCategory.Product, "清川工业平台", "清川工业平台3.0")]
    [InlineData(EntityCategory.Organization, "南京市经济和信息化委员会", "南京市经信委")]
    [InlineData(EntityCategory.Location, "长三角一体化创新区", "长三角创新区")]
    [InlineData(EntityCategory.Event, "党的十九届四中全会", "十九届四中全会", "党的十九大四中全会")]
    [InlineData(EntityCategory.Event, "2025世界机器人大会", "世界机器人大会")]
    [InlineData(EntityCategory.Event, "世界茶叶大会清河峰会", "清河峰会")]
    [InlineData(EntityCategory.Organization, "粤港澳大湾区国家技术创新中心", "大湾区国创中心")]
    [InlineData(EntityCategory.Product, "云川快办平台", "云川快办")]
    [InlineData(EntityCategory.Product, "“云川快办”平台", "云川快办 平台")]
    public void Forms_of_one_name_are_one_group(string category, params string[] forms) =>
        Assert.Single(Group(category, forms));

    [Theory]
    [InlineData(EntityCategory.Organization, "江苏移动", "江苏联通")]
    [InlineData(EntityCategory.Location, "江苏", "浙江")]
    [InlineData(EntityCategory.Organization, "苏州工业园区海关", "苏州海关")]
    [InlineData(EntityCategory.Organization, "江苏省市场监督管理局", "浙江省市场监督管理局", "省市场监管局")]
    [InlineData(EntityCategory.Organization, "甲禾机器人（苏州）有限公司", "甲禾")]
    [InlineData(EntityCategory.Organization, "电子科技大学", "西安电子科技大学")]
    [InlineData(EntityCategory.Organization, "中国银行", "中国银行业协会")]
    [InlineData(EntityCategory.Organization, "建设银行苏州分行", "中国银行苏州分行", "苏州工行")]
    [InlineData(EntityCategory.Organization, "江苏移动", "江苏联通", "江苏公司")]
    [InlineData(EntityCategory.Event, "世界茶叶大会清河峰会", "世界能源大会清河峰会", "清河峰会")]
    [InlineData(EntityCategory.Person, "王伟", "王伟民")]
    public void Forms_of_different_names_stay_apart(string category, params string[] forms) =>
        Assert.Equal(forms.Length, Group(category, forms).Count);

    [Fact]
    public void What_the_text_says_to_be_one_is_one_but_never_across_categories()
    {
        var linker = new Linker();
        linker.Add("甲乙丙规划", EntityCategory.Document);
        linker.Add("规划", EntityCategory.Document);
        linker.Add("甲乙", EntityCategory.Product);
        linker.Join("甲乙丙规划", "规划");
        linker.Join("甲乙丙规划", "甲乙");
        Assert.Equal(2, linker.Groups().Count);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Group(string category, string[] forms)
    {
        var linker = new Linker();
        foreach (var form in forms)
        {
            linker.Add(form, category);
        }
        return linker.Groups();
    }
}
