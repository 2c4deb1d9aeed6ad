using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class LinkerTests
{
    [Theory]
    [InlineData(EntityCategory.Organization, "中国移动江苏公司", "江苏移动", "江苏公司")]
    [InlineData(EntityCategory.Organization, "国网江苏省电力有限公司徐州供电分公司", "国网徐州供电公司")]
    [InlineData(EntityCategory.Organization, "中国石化镇海炼化公司", "镇海炼化")]
    [InlineData(EntityCategory.Organization, "中国石油长庆油田公司", "长庆油田")]
    [InlineData(EntityCategory.Organization, "中航西安飞机工业集团股份有限公司", "西飞")]
    [InlineData(EntityCategory.Organization, "东风柳州汽车有限公司", "东风柳汽", "柳汽")]
    [InlineData(EntityCategory.Organization, "四川省酒业集团有限责任公司", "川酒集团")]
    [InlineData(EntityCategory.Organization, "山东商业集团有限公司", "鲁商集团")]
    [InlineData(EntityCategory.Organization, "中国民航信息网络股份有限公司", "中国航信")]
    [InlineData(EntityCategory.Product, "问界M9", "M9")]
    [InlineData(EntityCategory.Product, "三峡云脑", "云脑")]
    [InlineData(EntityCategory.Organization, "东方电气集团东方汽轮机有限公司", "东汽")]
    [InlineData(EntityCategory.Event, "2025年中国国际服务贸易交易会", "服贸会")]
    [InlineData(EntityCategory.Organization, "国网四川省电力公司", "国网四川电力")]
    [InlineData(EntityCategory.Organization, "中国人民银行苏州市分行", "人行苏州分行")]
    [InlineData(EntityCategory.Product, "鲁班号", "鲁班")]
    [InlineData(EntityCategory.Product, "中俄东线天然气管道", "中俄东线")]
    [InlineData(EntityCategory.Event, "第十三届江州国际汽车工业展览会", "江州车展")]
    [InlineData(EntityCategory.Event, "2024德国汉诺威工业博览会", "汉诺威工博会")]
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
    [InlineData(EntityCategory.Organization, "苏州市公安局虎丘区分局", "虎丘公安分局")]
    [InlineData(EntityCategory.Organization, "清河市公安局云山区分局", "云山公安分局")]
    [InlineData(EntityCategory.Organization, "徐州起重机械集团有限公司", "徐起集团")]
    [InlineData(EntityCategory.Organization, "苏州电力（集团）有限责任公司", "苏州电力集团")]
    [InlineData(EntityCategory.Organization, "甲禾快递", "甲禾")]
    [InlineData(EntityCategory.Location, "中国香港", "香港")]
    [InlineData(EntityCategory.Location, "新疆维吾尔自治区", "新疆")]
    [InlineData(EntityCategory.Location, "俄罗斯联邦", "俄罗斯")]
    [InlineData(EntityCategory.Location, "粤港澳大湾区", "大湾区")]
    [InlineData(EntityCategory.Organization, "国务院新闻办公室", "国新办")]
    [InlineData(EntityCategory.Organization, "国家能源投资集团有限责任公司", "国家能源集团")]
    [InlineData(EntityCategory.Event, "第八届中国国际农业博览会", "农博会", "第八届农博会")]
    [InlineData(EntityCategory.Product, "C727大型客机", "C727")]
    [InlineData(EntityCategory.Location, "苏州云林湿地", "云林湿地")]
    [InlineData(EntityCategory.Product, "“苏州云帆”客户端", "苏州云帆", "云帆")]
    [InlineData(EntityCategory.Product, "沙漠飞鹰", "沙漠飞鹰T-3")]
    [InlineData(EntityCategory.Product, "QuickStore NeonBox", "NeonBox")]
    [InlineData(EntityCategory.Product, "Falcon R2", "R2")]
    [InlineData(EntityCategory.Product, "矿井大脑解决方案", "矿脑解决方案")]
    [InlineData(EntityCategory.Product, "Metabalance", "M9e")]
    [InlineData(EntityCategory.Product, "甲汉", "甲汉系统", "甲汉操作系统", "甲汉OS")]
    [InlineData(EntityCategory.Product, "甲汉系统", "甲汉操作系统")]
    [InlineData(EntityCategory.Product, "快办", "“快办”服务")]
    [InlineData(EntityCategory.Product, "Metabalance", "Metabalance 工具包", "Metabalance 编程语言")]
    [InlineData(EntityCategory.Organization, "中国联通", "联通")]
    [InlineData(EntityCategory.Organization, "阿里平头哥", "平头哥")]
    [InlineData(EntityCategory.Organization, "中共江城市委", "中共江城市委", "江城市委")]
    [InlineData(EntityCategory.Organization, "湖南省人民代表大会", "省人大")]
    [InlineData(EntityCategory.Organization, "中共株洲市委", "市委")]
    [InlineData(EntityCategory.Organization, "湖南大学信息工程学院", "信息工程学院")]
    [InlineData(EntityCategory.Organization, "甲禾通讯", "甲禾")]
    [InlineData(EntityCategory.Person, "安德烈·穆勒", "穆勒")]
    [InlineData(EntityCategory.Person, "Lena Storm", "Lena")]
    [InlineData(EntityCategory.Product, "安卓", "Android")]
    [InlineData(EntityCategory.Organization, "中共株洲市委员会", "市委")]
    [InlineData(EntityCategory.Organization, "甲禾股份", "甲禾")]
    [InlineData(EntityCategory.Product, "甲汉App", "甲汉客户端")]
    [InlineData(EntityCategory.Location, "伊犁哈萨克自治州", "伊犁州", "伊犁")]
    [InlineData(EntityCategory.Location, "恩施土家族苗族自治州", "恩施州", "恩施")]
    [InlineData(EntityCategory.Location, "云川国家级自然保护区", "云川自然保护区")]
    [InlineData(EntityCategory.Event, "翎昂2020开发者大会", "2020开发者大会")]
    [InlineData(EntityCategory.Event, "江苏省委十四届五次全会", "省委十四届五次全会", "十四届五次全会")]
    [InlineData(EntityCategory.Event, "世界茶叶大会清河峰会", "世界茶叶大会")]
    [InlineData(EntityCategory.Document, "2023年江苏省政府工作报告", "江苏2023年政府工作报告", "江苏省政府工作报告")]
    public void Forms_of_one_name_are_one_group(string category, params string[] forms) =>
        Assert.Single(Group(category, forms));

    [Theory]
    [InlineData(EntityCategory.Organization, "江苏移动", "江苏联通")]
    [InlineData(EntityCategory.Organization, "中车江州电力机车研究所有限公司", "中车江州电力机车有限公司")]
    [InlineData(EntityCategory.Organization, "中国移动四川分公司", "中移动集团")]
    [InlineData(EntityCategory.Organization, "中国石油独山子石化公司", "中石化")]
    [InlineData(EntityCategory.Organization, "中国第一汽车集团有限公司", "中车集团")]
    [InlineData(EntityCategory.Organization, "云帆（中国）有限公司", "云帆中国数字化集团")]
    [InlineData(EntityCategory.Organization, "国家电投黄河公司", "国家电投")]
    [InlineData(EntityCategory.Organization, "铜仁电信", "铜仁电信江口分公司")]
    [InlineData(EntityCategory.Organization, "东方电气集团东方汽轮机", "东方电机")]
    [InlineData(EntityCategory.Organization, "东方电气集团东方汽轮机有限公司", "东方电机")]
    [InlineData(EntityCategory.Organization, "浙江省海港投资运营集团有限公司", "浙海")]
    [InlineData(EntityCategory.Organization, "陕煤集团榆林化学有限责任公司", "陕西煤业化工集团")]
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
    [InlineData(EntityCategory.Person, "安德烈·穆勒", "汉斯·穆勒", "穆勒")]
    [InlineData(EntityCategory.Organization, "甲禾银行", "甲禾银行清河分行")]
    [InlineData(EntityCategory.Organization, "清河市监管局", "清河市监管局稽查局")]
    [InlineData(EntityCategory.Organization, "苏州市公安局虎丘区分局", "苏州市公安局姑苏区分局")]
    [InlineData(EntityCategory.Organization, "苏州市公安局虎丘区分局", "虎丘税务分局")]
    [InlineData(EntityCategory.Product, "沙漠飞鹰T-3", "沙漠飞鹰T-5", "沙漠飞鹰")]
    [InlineData(EntityCategory.Product, "Metabalance", "M8e")]
    [InlineData(EntityCategory.Product, "智慧服务", "智慧系列")]
    [InlineData(EntityCategory.Product, "Mac", "MacOS", "甲汉芯片", "甲汉")]
    [InlineData(EntityCategory.Organization, "湖南省信息工程学院", "省外信息工程学院")]
    [InlineData(EntityCategory.Organization, "中国联通研究院", "联通公益协会")]
    [InlineData(EntityCategory.Organization, "联通", "联通数科")]
    [InlineData(EntityCategory.Product, "翎昂App", "云禾App", "App国际版")]
    [InlineData(EntityCategory.Location, "海南藏族自治州", "海南省")]
    [InlineData(EntityCategory.Location, "海南州", "海南")]
    [InlineData(EntityCategory.Location, "河南蒙古族自治县", "河南省")]
    [InlineData(EntityCategory.Location, "恩施州", "恩施市")]
    [InlineData(EntityCategory.Location, "大理白族自治州", "大理市")]
    [InlineData(EntityCategory.Location, "临夏州", "临夏市")]
    [InlineData(EntityCategory.Event, "翎昂2020开发者大会", "云禾2020开发者大会", "2020开发者大会")]
    [InlineData(EntityCategory.Event, "江苏2023年招聘会", "浙江2023年招聘会")]
    [InlineData(EntityCategory.Event, "省委十二届五次全会", "省纪委十二届五次全会", "十二届五次全会")]
    [InlineData(EntityCategory.Event, "世界茶叶大会清河峰会", "世界茶叶大会云山峰会", "世界茶叶大会")]
    [InlineData(EntityCategory.Document, "深圳2019年政府工作报告", "深圳2020年政府工作报告", "深圳市政府工作报告")]
    [InlineData(EntityCategory.Document, "2018年国民经济和社会发展统计公报", "2019年国民经济和社会发展统计公报")]
    [InlineData(EntityCategory.Product, "矿井大脑解决方案", "矿山大脑解决方案", "矿脑平台")]
    [InlineData(EntityCategory.Organization, "株洲市卫健委", "市委")]
    [InlineData(EntityCategory.Organization, "湖南省国资委", "省委")]
    [InlineData(EntityCategory.Organization, "一汽丰田", "广汽丰田", "丰田")]
    [InlineData(EntityCategory.Product, "小红书App", "小红书大模型")]
    [InlineData(EntityCategory.Product, "甲汉App", "甲汉大模型")]
    [InlineData(EntityCategory.Event, "第二十届川洽会", "第十九届川洽会")]
    [InlineData(EntityCategory.Event, "2019年中国竹业学术年会", "2020年中国竹业学术年会")]
    [InlineData(EntityCategory.Event, "第十四届中国竹业发展大会", "第十届中国竹业大会")]
    [InlineData(EntityCategory.Organization, "江苏省支援湖北省随州市指挥部临时党委", "随州市委")]
    public void Forms_of_different_names_stay_apart(string category, params string[] forms) =>
        Assert.Equal(forms.Length, Group(category, forms).Count);

    [Fact]
    public void A_prefecture_in_full_and_in_short_is_not_its_city() =>
        Assert.Equal(2, Group(EntityCategory.Location, ["大理白族自治州", "大理州", "大理市"]).Count);

    [Fact]
    public void A_brand_of_several_firms_is_the_one_that_the_article_begins_with()
    {
        var groups = Group(EntityCategory.Organization, ["甲禾快递", "甲禾科技", "甲禾"]);

        Assert.Contains(groups, x => x.SequenceEqual(["甲禾快递", "甲禾"]));
    }

    [Fact]
    public void What_the_text_says_to_be_one_is_one_but_never_across_categories()
    {
        using var linker = new Linker();
        linker.Add("甲乙丙规划", EntityCategory.Document);
        linker.Add("规划", EntityCategory.Document);
        linker.Add("甲乙", EntityCategory.Product);
        linker.Join("甲乙丙规划", "规划");
        linker.Join("甲乙丙规划", "甲乙");
        Assert.Equal(2, Groups(linker).Count);
    }

    private static List<IReadOnlyList<string>> Group(string category, string[] forms)
    {
        using var linker = new Linker();
        foreach (var form in forms)
        {
            linker.Add(form, category);
        }
        return Groups(linker);
    }

    private static List<IReadOnlyList<string>> Groups(Linker linker)
    {
        using var groups = linker.Groups();
        var all = new List<IReadOnlyList<string>>();
        foreach (var (_, members) in groups.Keys)
        {
            var group = new List<string>();
            foreach (var surface in groups.Of(members))
            {
                group.Add(surface);
            }
            all.Add(group);
        }
        return all;
    }

    [Fact]
    public void A_group_is_its_bare_name_whatever_other_firms_begin_with_it()
    {
        using var linker = new Linker();
        foreach (var name in new[] { "甲禾", "甲禾集团", "甲禾物流", "甲禾健康" })
        {
            linker.Add(name, EntityCategory.Organization);
        }
        Assert.Contains(Groups(linker), x => x is ["甲禾", "甲禾集团"]);
    }
}
