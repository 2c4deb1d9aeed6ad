namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class ParallelStepsTests
{
    [Theory]
    // The next step is again whose the paragraph was before the first.
    [InlineData(
        "远山集团业绩\n云禾平台有二：一是接通设备。晨星系统接入探头60个。二是汇聚数据，累计40万条。",
        "云禾平台"
    )]
    [InlineData("远山集团业绩\n云禾平台提速。首先，晨星系统接入探头60个。其次，累计40万条。", "云禾平台")]
    [InlineData("远山集团业绩\n一是接通设备。晨星系统接入探头60个。二是汇聚数据，累计40万条。", "远山集团")]
    // So is the next field.
    [InlineData("远山集团业绩\n在建设方面，晨星系统接入探头60个。在服务方面，累计40万条。", "远山集团")]
    [InlineData("远山集团业绩\n云禾平台提速。在建设上，晨星系统接入探头60个。在服务上，累计40万条。", "云禾平台")]
    // Where something is told, and what it goes on from, is no field.
    [InlineData("远山集团业绩\n云禾平台提速。在发布会上，晨星系统接入探头60个。在此基础上，累计40万条。", "晨星系统")]
    // A step that names whom it tells of is told of that.
    [InlineData("远山集团业绩\n一是接通设备。云禾平台接入探头60个。二是晨星系统汇聚数据40万条。", "晨星系统")]
    // Without a first step nothing was told before it.
    [InlineData("远山集团业绩\n晨星系统接入探头60个。二是汇聚数据，累计40万条。", "晨星系统")]
    // A paragraph has its own steps.
    [InlineData("远山集团业绩\n云禾平台提速。一是接通设备。\n晨星系统接入探头60个。二是汇聚数据40万条。", "晨星系统")]
    public void A_later_step_goes_back_to_before_the_first(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("远山集团", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("晨星系统", EntityCategory.Product)
            )
        );
}
