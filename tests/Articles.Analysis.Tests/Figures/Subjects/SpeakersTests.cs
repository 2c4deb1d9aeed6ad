namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class SpeakersTests
{
    [Theory]
    // What one of many does is his own, what he says nobody's.
    [InlineData("北岭县：新貌\n北岭县提速。村民周明远种植脐橙40亩。", "周明远")]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”村民周明远说。", null)]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”一位村民说。", null)]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”周明远说。", "北岭县")]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”居民服务中心负责人说。", "北岭县")]
    public void One_of_many_speaks_for_himself(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(text, ("北岭县", EntityCategory.Location), ("周明远", EntityCategory.Person))
        );

    [Theory]
    // What one of many looks after is his.
    [InlineData("河口县新貌\n河口县提速。富强村种植大户周明远流转土地8600亩。", "周明远")]
    // Who does something for one of many is spoken of.
    [InlineData("清河中学新貌\n清河中学提速。去年共为学生周明远等人发放助学金30万元。", "清河中学")]
    public void Who_is_one_of_many_has_his_own_figures(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河中学", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );

    [Theory]
    // The head of a part tells of the whole, whoever leads a body of its own of that, an office's of its place.
    [InlineData("清河中学新貌\n清河中学提速。远山集团运维部主任周明远介绍，累计巡检40次。", "远山集团")]
    [InlineData("清河中学新貌\n清河中学提速。远山集团俱乐部总经理周明远介绍，累计参赛40次。", "远山集团俱乐部")]
    [InlineData("清河中学新貌\n清河中学提速。远山集团董事长周明远介绍，累计巡检40次。", "远山集团")]
    [InlineData("清河中学新貌\n清河中学提速。河口县旅发委主任周明远介绍，累计巡检40次。", "河口县")]
    public void Who_leads_a_body_speaks_for_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河中学", EntityCategory.Organization),
                ("远山集团", EntityCategory.Organization),
                ("远山集团运维部", EntityCategory.Organization),
                ("远山集团俱乐部", EntityCategory.Organization),
                ("河口县旅发委", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );
}
