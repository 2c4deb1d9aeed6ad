namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class InstitutionsTests
{
    [Theory]
    // What was named just before is meant, whatever was named long ago by the class word.
    [InlineData("新闻\n北岭党校与溪山学院共建基地。溪山学院扩招。该校有教师40人。", "溪山学院")]
    public void The_college_just_named_is_this_school(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山学院", EntityCategory.Organization),
                ("北岭党校", EntityCategory.Organization)
            )
        );

    [Theory]
    // A school, hospital or works by its class word.
    [InlineData("山里的灯\n在清河中学，老师很忙。\n学校每年拿出40万元奖励教师。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n十年前，这所学校只有学生400人。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n校长周明远介绍，为留住教师，建设公寓40套。", "清河中学")]
    [InlineData("山里的灯\n在清河中学，老师很忙。\n学校40所，学生4万人。", null)]
    [InlineData("清河集团业绩\n清河集团提速。清河集团改造清河电厂。该厂占地40亩。", "清河电厂")]
    [InlineData("清河集团业绩\n清河集团提速。清河集团改造清河电厂。全厂区绿化40亩。", "清河集团")]
    // 这所学校 is the one just told of, and a hospital no college.
    [InlineData("清河中学新貌\n清河中学提速。\n远山小学地处山区。这所学校现有学生300人。", "远山小学")]
    [InlineData("新闻\n清河医院与远山医学院签约。这家医院现有床位900张。", "清河医院")]
    public void An_institution_is_meant_by_its_class_word(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河集团", EntityCategory.Organization),
                ("清河中学", EntityCategory.Organization),
                ("清河电厂", EntityCategory.Organization),
                ("远山小学", EntityCategory.Organization),
                ("清河医院", EntityCategory.Organization),
                ("远山医学院", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );
}
