namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class PeriodFramesTests
{
    [Fact]
    public void Values_of_two_things_are_of_one_time() =>
        Assert.Single(
            NamedArticle
                .ReadWithoutHeadline("2022—2023年，两期工程分别投资5亿元和8亿元。")
                .Select(static x => x.Period)
                .Distinct()
        );

    [Theory]
    // A plan's name has its last year.
    [InlineData(
        "新闻\n《产业行动方案（2024—2027年）》印发。\n产业行动方案（2024—2027年）提出，通过攻坚，工厂达到50家。",
        "2027"
    )]
    // What comes after production starts is not of the day it starts.
    [InlineData("新闻\n项目预计2025年10月投产，全部投产后，可实现收入5亿元。", null)]
    [InlineData("新闻\n2023年，河口县每户耕地3亩，自2013年以来持续下降，仅为5年前的75%。", "2023")]
    [InlineData("新闻\n2023年上半年，产值增长5%。未来三年产值占比超过50%。", null)]
    // A half-year and a span of months are of the year that the paragraph names.
    [InlineData("新闻\n2023年上半年，客流回暖。财报显示，上半年实现收入90亿元。", "2023")]
    [InlineData("新闻\n2023年，产能过剩。1—4月产量90吨。", "2023")]
    [InlineData("新闻\n2023年产销两旺，前九个月销量90辆。", "2023")]
    // A month needs a year in its own sentence.
    [InlineData("新闻\n进入2023年，2月份销售车辆60辆。", "2023-02")]
    [InlineData("新闻\n产能过剩。4月份产量90吨。", null)]
    // What is compared with has the date that it is given.
    [InlineData("新闻\n销量40万辆，高于2022年的30万辆。", "2022")]
    // A section of a year dates what it tells, up to the next one.
    [InlineData("报告\n一、2023年工作回顾\n新建学校90所。", "2023")]
    [InlineData("报告\n一、2023年工作回顾\n（一）教育\n一年来，新建学校90所。", "2023")]
    [InlineData("报告\n一、2023年工作回顾\n成绩喜人。\n二、存在问题\n缺少学校90所。", null)]
    // The month in which something was launched dates nothing else.
    [InlineData("新闻\n2023年4月，河口大学揭牌。学校引进教师90名。", null)]
    [InlineData("新闻\n2023年4月，客流回暖。外地游客90万人次。", "2023-04")]
    // Nor does the year of a founding or an award; what else happened in a year dates on.
    [InlineData("新闻\n茶园于2015年获评示范基地。茶园有茶农90名。", null)]
    [InlineData("新闻\n2015年，茶园扩种。茶园有茶农90名。", "2015")]
    [InlineData("新闻\n公司由周明远于2011年10月8日创立，员工90名。", null)]
    // What stands so at the end of a month is of the year that leads the paragraph.
    [InlineData("新闻\n2023年，产能回升。截至10月底，产量90吨。", "2023-10")]
    [InlineData("新闻\n今年以来，产能回升。截至5月底，产量90吨。", "2024-05")]
    [InlineData("新闻\n公司2009年上市。截至10月底，产量90吨。", null)]
    [InlineData("新闻\n产能回升。截至10月底，产量90吨。", null)]
    // What a body builds on is of a time before.
    [InlineData("新闻\n2023年，清河县在2022年压减20项的基础上，又压减9项。", "2023")]
    [InlineData("新闻\n2023年，清河县在2022年压减审批事项9项。", "2022")]
    // Nor does the year in which something was begun.
    [InlineData("新闻\n系统于2020年在全省率先启动建设，包括9个子系统。", null)]
    [InlineData("新闻\n系统于2020年正式投入运行，用户9万户。", null)]
    [InlineData("新闻\n系统于2020年在全省推广，用户9万户。", "2020")]
    [InlineData("新闻\n系统于2020年上线，2022年用户9万户。", "2022")]
    // A paragraph that begins with 其中 goes on with the one before.
    [InlineData("新闻\n2023年，收入90亿元。\n其中，门票收入9亿元。", "2023")]
    [InlineData("新闻\n2023年，收入90亿元。\n门票收入9亿元。", null)]
    // Whose report it is and when it came out dates nothing.
    [InlineData("新闻\n5月6日，远山集团公布的2023年业绩显示，2023年，收入90亿元。利润9亿元。", "2023")]
    [InlineData("新闻\n清河县的变电站日前开始送电，2023年收入9亿元。员工90名。", null)]
    [InlineData("新闻\n据协会的最新统计数据，2023年1季度，产销回暖。其中，轿车销售90万辆。", "2023")]
    // What is said at an event need not be of its year.
    [InlineData("新闻\n他在“2022清河水网大会”表示，将建设泵站90座。", null)]
    // 同年, 今年来 and 当季 are no time inside other words.
    [InlineData("新闻\n2023年，不同年龄段游客90万人。", "2023")]
    [InlineData("新闻\n2023年，同年级学生90名。", "2023")]
    [InlineData("新闻\n2022年，全年龄段游客90万人。", "2022")]
    [InlineData("新闻\n公司2009年建厂，同年招工90人。", "2009")]
    [InlineData("新闻\n今年来自外省的游客90万人。", "2024")]
    [InlineData("新闻\n今年来，外省游客90万人。", "2024")]
    [InlineData("新闻\n2023年，市场采购当季水果90吨。", "2023")]
    [InlineData("新闻\n2023年，产销两旺。当季收入9亿元。", "2023")]
    // A whole year is not of one long past, 当年 is.
    [InlineData("新闻\n2009年，公司成立。全年收入90亿元。", "2024")]
    [InlineData("新闻\n2009年，公司成立。年末员工90名。", "2024-12")]
    [InlineData("新闻\n2009年，公司成立。当年收入90亿元。", "2009")]
    [InlineData("新闻\n公司成立于2009年。当年收入90亿元。", "2009")]
    [InlineData("新闻\n2023年，产销两旺。全年收入90亿元。", "2023")]
    [InlineData("清河县2023年统计公报\n2022年，产销两旺。全年收入90亿元。", "2023")]
    // Nor of one to come or named in passing.
    [InlineData("新闻\n项目预计2025年投产。上半年，收入9亿元。", "2024")]
    [InlineData("新闻\n公司2022年上市。上半年，收入9亿元。", "2024")]
    // But of one that its own sentence begins with, or whose figures the paragraph tells.
    [InlineData("新闻\n2009年，公司成立，全年收入90亿元。", "2009")]
    [InlineData("新闻\n据公司日前发布的2023年业绩快报，客流回暖。上半年，收入9亿元。", "2023")]
    [InlineData("新闻\n公司2023年收入90亿元。上半年，收入9亿元。", "2023")]
    // Months of every year are of none, and what is early is in none.
    [InlineData("新闻\n景区每年6—8月接待游客90万人。", null)]
    [InlineData("新闻\n项目提前3个月投产，产值9亿元。", null)]
    [InlineData("新闻\n2023年，景区繁忙。全县前11个月接待游客90万人。", "2023")]
    // A month is of the year that its sentence named only if it can be.
    [InlineData("新闻\n2022年10月项目开工，次年5月产出汽车9万辆。", "2023-05")]
    [InlineData("新闻\n2022年10月项目开工，第二年5月产出汽车9万辆。", "2023-05")]
    [InlineData("新闻\n2023年，连续第二年产出汽车9万辆。", "2023")]
    [InlineData("新闻\n2023年，全县90万人次年均消费9元。", "2023")]
    [InlineData("新闻\n去年12月投产，5月销量9万辆。", null)]
    [InlineData("新闻\n去年4月投产，5月销量9万辆。", "2023-05")]
    [InlineData("新闻\n2023年成立的公司5月销量9万辆。", null)]
    // A month dates what was done in it, even if it began with something.
    [InlineData("新闻\n2024年5月，全县举办招聘会90场，提供岗位9000个。", "2024-05")]
    [InlineData("新闻\n2024年5月，全县通过技术改造提速。新增机床90台。", "2024-05")]
    [InlineData("新闻\n2023年4月，清河省全会通过《水网建设决定》。如今全省泵站90座。", null)]
    [InlineData("新闻\n2023年4月，农户建起民宿，收入9万元。", null)]
    [InlineData("新闻\n2023年3月销量9万辆，而1月至3月，销量90万辆。", "2023")]
    // By then is by the time that was set, whatever was launched before.
    [InlineData("新闻\n到2027年，建成学校90所。\n2023年4月，河口大学揭牌。届时，学生达9000名。", "2027")]
    [InlineData("新闻\n2023年，产销两旺。\n其中，上半年收入9亿元。", "2023")]
    [InlineData("新闻\n2023年，产销两旺。\n上半年收入9亿元。", "2024")]
    // A section without a number ends at the next heading without one.
    [InlineData("报告\n2023年工作回顾\n新建学校90所。", "2023")]
    [InlineData("报告\n2023年工作回顾\n成绩喜人。\n存在问题\n缺少学校90所。", null)]
    [InlineData("新闻\n2022清河水网大会称号评选吸引游客9000人。", "2022")]
    // What is held in a year is of that year, and what was due in one; its first days are its own.
    [InlineData("新闻\n2023年举办的茶博会上，成交额达9亿元。", "2023")]
    [InlineData("新闻\n方案要求，2022年底前建成书院9座。", "2022-12")]
    [InlineData("新闻\n2023年前20天，客流9万人次。", "2023")]
    // 实现|有效 does not speak of now, nor does the attribute of what is to change.
    [InlineData("新闻\n2023年，清河县实现有效灌溉面积90万亩。", "2023")]
    [InlineData("新闻\n到2027年，将现有茶馆90家扩大到95家。", "2027")]
    // What stood so on a day is no launch, and goes on behind a colon.
    [InlineData("新闻\n截至2023年10月31日，开通账号80个，开通率90%。", "2023-10-31")]
    [InlineData("新闻\n数据展现成效：截至2023年9月，专家80名到场。成交额达9亿元。", "2023-09")]
    // A row of years leaves none behind it.
    [InlineData("新闻\n2021年达6亿，2022年达7亿，2023年达8亿。月活跃人数达9亿。", null)]
    [InlineData("新闻\n2022年收入7亿元，2023年收入8亿元。月活跃人数达9亿。", "2022")]
    // Other words of the calendar.
    [InlineData("新闻\n新年以来，收入9亿元。", "2024")]
    [InlineData("新闻\n大前年，收入9亿元。", "2021")]
    [InlineData("新闻\n前年，收入9亿元。", "2022")]
    [InlineData("新闻\n2023年第二财季收入9亿元。", "2023")]
    [InlineData("新闻\n2023Q2收入9亿元。", "2023")]
    [InlineData("新闻\n‘十四五’期间，将新建学校90所。", "2025")]
    [InlineData("新闻\n2021年3月5日，清河县开会。“十四五”期间，实现节电90亿度，占比超过90%。", null)]
    // The year of what is compared with is its own, unless a share is of it.
    [InlineData("新闻\n2024年客流90万人，2023年同期为80万人。", "2023")]
    [InlineData("新闻\n2024年客流恢复到2019年同期的83%。", "2024")]
    // What begins in a year is of that year; what has come about since is not.
    [InlineData("新闻\n自2025年1月1日起，最低工资标准提高到2500元。", "2025-01-01")]
    [InlineData("新闻\n自2017年起累计捐款90万元。", null)]
    // A view of a year dates on, where a change sets out doesn't.
    [InlineData("新闻\n从2023年的情况看，外地游客90万人。门票收入9亿元。", "2023")]
    public void The_frame_dates_the_last_figure(string text, string? period) =>
        Assert.Equal(
            period,
            NamedArticle.Read(text, ("产业行动方案（2024—2027年）", EntityCategory.Document))[^1].Period
        );
}
