using Articles.Text.Furniture;
using static Articles.Text.Tests.Furniture.LibraryArticle;

namespace Articles.Text.Tests.Furniture;

public sealed class ArticleFootTests
{
    [Fact]
    public void A_line_of_blanks_is_not_the_last_paragraph() =>
        Assert.Equal(
            $"{Body}\n　　",
            StepRunner.Run(new FurnitureRemoval(), $"{Body}责任编辑：李四\n　　\n点击量：12")
        );

    [Theory]
    [InlineData("{0}\n她的公众号已有百万粉丝关注：")]
    [InlineData("{0}\n“我第一时间下载了这款APP！”")]
    [InlineData("{0}\n1. 城北谣\n2. In The End\n3. 老街")]
    [InlineData("{0}示例如下：\nint main() {\nprintf(\"hi\");\nreturn 0;\n}")]
    [InlineData("{0}\n参考：\n城北日报 2024年5月6日 第1版\n城北日报 2024年4月2日 第3版")]
    [InlineData("《城北纪事》（责任编辑：李四）\n《守望者》（编辑：王五）")]
    [InlineData("《城北纪事》编辑：李四")]
    [InlineData("{0}\n关注我们的公众号，点击“在看”的读者有1.2万人，责任编辑共8名，校对3名。")]
    [InlineData("{0}\n未经授权不得转载，是本文讨论的问题。很多网友点赞、分享、收藏了这首诗。")]
    [InlineData("{0}\n请将报名回执发至邮箱szzf@example.cn，联系电话：0512-00000000，联系人：张三。")]
    [InlineData("{0}\n联系人：李四　联系电话：0512-00000000")]
    [InlineData("{0}\n如发现侵犯消费者权益的行为，请拨打热线，由市场监管部门依法处理。")]
    [InlineData("{0}\n如对公示内容有异议，请在公示期内向市教育局反映，联系电话：0512-00000000。")]
    [InlineData("{0}\n部分居民在社区群里分享了照片，觉得很温暖。")]
    [InlineData("{0}\n网友留言说，希望大家理性看待这件事。")]
    [InlineData("{0}\n注：本表数据仅供参考，以统计局发布为准。")]
    [InlineData("{0}\n请市民关注“城北图书馆”公众号，选择预约入馆，凭二维码扫描进门。")]
    [InlineData("{0}\n扫码进馆的读者可以下载电子书，每人限借五册。")]
    [InlineData("{0}\n喜欢分享的读者把书评写在墙上。")]
    [InlineData("{0}\n文中提到的版权归属问题，馆方表示会处理。")]
    [InlineData("{0}\n更多的人选择把旧书捐出来，版权归作者所有的书稿也在其中。")]
    [InlineData("{0}\n请各区县将本通知转发至辖区内有关单位，不得遗漏。")]
    [InlineData("{0}\n请各单位认真贯彻，并转发至所属场馆，务必抓好落实。")]
    [InlineData("{0}\n展期：5月6日至6月6日\n主办单位：城北市文旅局 承办单位：城北市图书馆")]
    [InlineData("{0}\n审核：馆方每季度核对一次账目")]
    [InlineData("{0}\n一审：判令被告赔偿读者的损失")]
    [InlineData("{0}\n获奖名单：\n《城北纪事》（责任编辑：李四）\n《守望者》（编辑：王五）")]
    public void Content_at_the_end_stays(string text)
    {
        text = text.Replace("{0}", Body, StringComparison.Ordinal);
        Assert.Equal(text, StepRunner.Run(new FurnitureRemoval(), text));
    }

    [Theory]
    [InlineData("\n出版社：城北出版社\n定价：68元\n出版时间：2024年5月")]
    [InlineData(
        "\n馆长李四说：“老馆的窗户是请了三位老木匠一扇一扇修好的，修了整整一年，花了不少钱，读者坐在窗边看书的时候，大概不会想到这些。”"
    )]
    public void What_a_book_s_data_or_a_quotation_says_behind_the_editor_stays(string rest)
    {
        var text = $"{Body}\n责任编辑：李四{rest}";
        Assert.EndsWith(rest, StepRunner.Run(new FurnitureRemoval(), text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_article_in_lines_of_a_layout_stays()
    {
        var second = string.Concat(Enumerable.Repeat("\n南桥修了三年，上周通车，两岸的人都来看热闹", 20));
        var text = $"{string.Concat(Enumerable.Repeat(Body, 5))}\n责任编辑：李四{second}";
        Assert.EndsWith(second, StepRunner.Run(new FurnitureRemoval(), text), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_behind_the_editor_s_line_stays() =>
        Assert.Equal(
            $"{Body}\n链接\n{Body}{Body}",
            StepRunner
                .Run(new FurnitureRemoval(), $"{Body}\n责任编辑：李四\n链接\n{Body}{Body}")
                .Replace("责任编辑：李四\n", "", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("（上接第1版）{0}", "{0}")]
    [InlineData("{0}（下转第3版）", "{0}")]
    [InlineData("（上接第1版）{0}（下转第3版）", "{0}")]
    [InlineData("{0}\n来源：城北观察\n时间：2024-05-06 10:22", "{0}")]
    [InlineData("{0}\n城北市人民政府\n2024年5月6日", "{0}\n城北市人民政府\n2024年5月6日")]
    public void The_way_to_another_page_and_facts_at_the_foot_go(string before, string after) =>
        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, after, Body),
            StepRunner.Run(
                new FurnitureRemoval(),
                string.Format(System.Globalization.CultureInfo.InvariantCulture, before, Body)
            )
        );

    [Fact]
    public void The_day_of_an_agency_goes_with_its_editor() =>
        Assert.EndsWith(
            "周末不休息。",
            StepRunner
                .Normalize(
                    "新馆昨天开放\n馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。（编辑：王五）1130506"
                )
                .Text,
            StringComparison.Ordinal
        );
}
