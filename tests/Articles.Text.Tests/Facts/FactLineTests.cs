using Articles.Text.Facts;

namespace Articles.Text.Tests.Facts;

public sealed class FactLineTests
{
    [Theory]
    [InlineData("2024-05-06")]
    [InlineData("2024-05-06 10:20:30")]
    [InlineData("发布时间：2024年5月6日 来源：城北日报 作者：李四")]
    [InlineData("城北日报 | 2024/5/6")]
    [InlineData("来源：城北观察")]
    [InlineData("来源： 城北观察")]
    [InlineData("2024-05-06 12:11来源：城北日报作者：李四")]
    [InlineData("2024-05-06 10:22:14 出处：城北观察 编辑：王五 人气：5380 次 评论（18）")]
    [InlineData("2024年5月6日 第01版")]
    [InlineData("2024-05-06 更新：2024-05-07")]
    [InlineData("2024-05-06 23:59城北报 记者李四／城北报导")]
    public void Nothing_but_facts(string line) => Assert.True(FactLine.Is(line));

    [Theory]
    [InlineData("2024-05-06 新馆奠基")]
    [InlineData("城北日报")]
    [InlineData("来源：")]
    [InlineData("来源：城北观察，记者走访")]
    [InlineData("来源：城北观察 新馆今天奠基")]
    [InlineData("来源：豆科植物的干燥根")]
    [InlineData("2024年5月6日，新馆开放。")]
    [InlineData("五月六日 城北日报")]
    [InlineData("2024-05-06 发布新规")]
    [InlineData("2024-05-06 评论：一座馆的春天")]
    [InlineData("2024-05-06 3月新版")]
    [InlineData("2024年5月6日 更新：新馆延期开放")]
    [InlineData("2024年5月6日 3家旅行社")]
    [InlineData("2024年5月6日人气最高的景点")]
    public void More_than_facts_or_neither_date_nor_source(string line) => Assert.False(FactLine.Is(line));

    [Theory]
    [InlineData("时间：2024-05-06 10:22", true)]
    [InlineData("来源：城北观察", true)]
    [InlineData("2024年5月6日 第01版", true)]
    [InlineData("城北日报 2024年5月6日 第01版", false)]
    [InlineData("2024年5月6日", false)]
    [InlineData("城北日报 2024-05-06", false)]
    public void A_label_tells_the_date_of_publication_from_a_document_s(string line, bool isLabelled) =>
        Assert.Equal(isLabelled, FactLine.IsOfThePage(line));
}
