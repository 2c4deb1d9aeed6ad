namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OnlyCompanyTests
{
    [Theory]
    // 公司 is the one company that an article names.
    [InlineData(
        "北岭茶博会收官\n溪山集团亮相。\n北岭茶博会以绿色为主题，汇集了各地的茶叶、茶具、茶点和茶书，来自各个产区的茶农带着今年的新茶早早赶到现场，布置好各自的展位，等着客商前来品尝和洽谈，会场内外人来人往，十分热闹，许多客商一早就排起了长队，等待入场，现场还有茶艺表演和讲座，吸引了不少市民驻足观看，主办方为此准备了充足的座位和饮水，并安排了志愿者引导，方便大家有序参观，感受茶文化的魅力，品味一杯好茶的清香，体验传统手艺的精妙之处，了解制茶的每一道工序，认识不同产区茶叶的特点，学习冲泡的方法，带走自己喜爱的茶叶和茶具，把这份清香分享给家人和朋友，让更多人爱上喝茶，爱上这份慢下来的生活，也让茶农多一份收入。\n公司展台每天接待400人。",
        "溪山集团"
    )]
    public void The_company_is_the_only_one_that_an_article_names(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山集团", EntityCategory.Organization),
                ("北岭茶博会", EntityCategory.Event)
            )
        );
}
