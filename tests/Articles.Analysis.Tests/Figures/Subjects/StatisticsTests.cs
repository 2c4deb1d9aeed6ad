namespace Articles.Analysis.Tests.Figures.Subjects;

/// <summary>Whose the figures of bulletins, schools' stories and matches are.</summary>
public sealed class StatisticsTests
{
    [Theory]
    // Households' incomes in a place's bulletin are the place's, elsewhere nobody's.
    [InlineData("河口县经济平稳\n河口县提速。全县城镇居民人均收入4万元。农村居民人均可支配收入1万元。", "河口县")]
    [InlineData("河口县经济平稳\n河口县提速。居民消费价格上涨2%。", "河口县")]
    [InlineData("河口县经济平稳\n河口县提速。居民普遍认为，路灯更亮的占40%。", null)]
    [InlineData("清河集团业绩\n清河集团提速。城镇居民人均可支配收入4万元。", null)]
    // What an office sets for its place is the place's.
    [InlineData("河口县新貌\n河口县提速。河口县政府提出，到2026年底，全县学位要达到4万个。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。河口县政府投入4亿元，改造道路40条。", "河口县政府")]
    // A school, hospital or works by its class word.
    [InlineData("山里的灯\n在清河中学，老师很忙。\n学校每年拿出40万元奖励教师。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n十年前，这所学校只有学生400人。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n校长周明远介绍，为留住教师，建设公寓40套。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n学校40所，学生4万人。", null)]
    [InlineData("清河集团业绩\n清河集团提速。清河集团改造清河电厂。该厂占地40亩。", "清河电厂")]
    [InlineData("清河集团业绩\n清河集团提速。清河集团改造清河电厂。全厂区绿化40亩。", "清河集团")]
    // Who scores, and whom only the sentence tells of.
    [InlineData("河口队夺冠\n河口队主攻手周明远独得28分，扣球得分22分。", "周明远")]
    [InlineData("河口队夺冠\n河口队迎战清河队。前锋周明远砍下32分。河口队失误20次。", "河口队")]
    [InlineData("河口队夺冠\n河口队主帅周明远介绍，河口队失误20次。", "河口队")]
    // A list tells of each place in passing.
    [InlineData("河口县新貌\n河口县提速。\n从分布看，东港区4家，西港区3家。全县去年实现营收40亿元。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。\n从分布看，东港区4家，西港区3家。去年实现营收40亿元。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。\n企业达7家。\n从分布看，东港区4家，西港区3家。", "西港区")]
    // How old a firm is describes it.
    [InlineData("新貌\n在东港区大道旁，成立仅7年的清河集团创造了速度，去年营收8亿元。", "清河集团")]
    // A firm has and does what its product does not.
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。员工总数2306人。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。全年开展培训320场。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。注册用户达40万户。", "清河云")]
    // One of its things has its clause alone; who looks after one of many has the figures that follow.
    [InlineData("清河集团业绩\n清河集团提速。一个杯子的生产时间由18分钟压缩到7分钟，日产量12万只。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。一个标准棚面积300平方米，产值13万元。", null)]
    // What residents think rates whom the text speaks of.
    [InlineData("清河集团业绩\n清河集团提速。居民满意度96%。", "清河集团")]
    [InlineData("河口县新貌\n河口县提速。富强村种植大户周明远流转土地8600亩。", "周明远")]
    // Who grants something has it not.
    [InlineData("清河中学喜报\n清河中学提速。清河中学获批清河集团项目76项。", "清河中学")]
    [InlineData("河口县新貌\n河口县提速。清河集团选育的清河云推广面积3500亩。", "清河云")]
    // Where a way leads is not whose length or delay it is.
    [InlineData("清河集团业绩\n清河集团提速。平均时延10毫秒，至河口县仅4毫秒。", "清河集团")]
    // Those who take part in a plan own what is theirs.
    [InlineData("河口县新貌\n河口县提速。对共建“一带一路”国家出口40亿元。", "河口县")]
    // A year or a technology behind a place is no count in a list.
    [InlineData("东港区新貌\n东港区提速。\n河口县2023年产值达500亿元。工业增加值200亿元。", "河口县")]
    [InlineData("东港区新貌\n东港区提速。\n河口县5G基站达3万个。全年新增1万个。", "河口县")]
    // A project invests, too.
    [InlineData(
        "清河集团业绩\n清河集团提速。\n远山光伏项目位于河口县。投资12亿元，年发电量3亿千瓦时。",
        "远山光伏项目"
    )]
    // 这所学校 is the one just told of, and a hospital no college.
    [InlineData("清河中学新貌\n清河中学提速。\n远山小学地处山区。这所学校现有学生300人。", "远山小学")]
    [InlineData("新闻\n清河医院与远山医学院签约。这家医院现有床位900张。", "清河医院")]
    // Who does something for one of many is spoken of.
    [InlineData("清河中学新貌\n清河中学提速。去年共为学生周明远等人发放助学金30万元。", "清河中学")]
    // Gifts and orders are no scores, and a team's are not its player's.
    [InlineData("清河集团业绩\n清河集团提速。清河集团向周明远送出慰问金5000元。", "清河集团")]
    [InlineData("清河队大胜\n清河队提速。清河队主攻手周明远独得28分，全队命中三分球12个。", "清河队")]
    public void A_figure_is_whose_the_words_say(string text, string? subject) =>
        Assert.Equal(subject, Read(text)[^1].Subject);

    [Theory]
    // Lands and the bodies of lands in one list.
    [InlineData("河口县外贸\n东盟、欧盟、美国为前三大贸易伙伴，进出口额分别为7亿元、6亿元和5亿元。", "东盟 欧盟 美国")]
    [InlineData("河口县外贸\n东盟、欧盟、美国为前三大贸易伙伴，进出口额分别增长7%、6%和下降5%。", "东盟 欧盟 美国")]
    [InlineData("河口县外贸\n美国、欧盟为贸易伙伴，河口县去年出口7亿元和6亿元。", "河口县 河口县")]
    public void Values_are_handed_out(string text, string subjects) =>
        Assert.Equal(subjects, string.Join(' ', Read(text).Select(static x => x.Subject)));

    [Fact]
    public void A_list_of_places_goes_on_with_what_the_paragraph_before_counted() =>
        Assert.Equal(
            ["企业 7 河口县", "企业 4 东港区", "企业 3 西港区"],
            Read("河口县新貌\n河口县提速。\n新增企业7家。\n从分布看，东港区4家，西港区3家。")
                .Select(static x => $"{x.Indicator} {x.Value} {x.Subject}")
        );

    [Fact]
    public void What_was_counted_two_paragraphs_ago_does_not_go_on() =>
        Assert.DoesNotContain(
            "企业",
            Read("河口县新貌\n河口县提速。\n新增企业7家。\n天气晴好。\n路灯更亮。\n东港区达4家。")
                .Skip(1)
                .Select(static x => x.Indicator)
        );

    private static IReadOnlyList<Metric> Read(string text) =>
        NamedArticle.Read(
            text,
            ("河口县", EntityCategory.Location),
            ("河口县政府", EntityCategory.Organization),
            ("清河集团", EntityCategory.Organization),
            ("东港区", EntityCategory.Location),
            ("西港区", EntityCategory.Location),
            ("清河云", EntityCategory.Product),
            ("清河中学", EntityCategory.Organization),
            ("清河电厂", EntityCategory.Organization),
            ("远山小学", EntityCategory.Organization),
            ("清河医院", EntityCategory.Organization),
            ("远山医学院", EntityCategory.Organization),
            ("远山光伏项目", EntityCategory.Product),
            ("河口队", EntityCategory.Organization),
            ("清河队", EntityCategory.Organization),
            ("东盟", EntityCategory.Organization),
            ("欧盟", EntityCategory.Organization),
            ("美国", EntityCategory.Location),
            ("一带一路", EntityCategory.Document),
            ("周明远", EntityCategory.Person)
        );
}
