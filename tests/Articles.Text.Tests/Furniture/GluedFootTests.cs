using Articles.Text.Furniture;
using static Articles.Text.Tests.Furniture.LibraryArticle;

namespace Articles.Text.Tests.Furniture;

public sealed class GluedFootTests
{
    [Theory]
    [InlineData("{0}（责任编辑：李四）")]
    [InlineData("{0}[责编：李四]")]
    [InlineData("{0}责任编辑：李四")]
    [InlineData("{0}返回城北网，查看更多\n责任编辑：李四")]
    [InlineData("{0}返回城北网，查看更多 责任编辑：")]
    [InlineData("{0}返回城北网首页>>")]
    [InlineData("{0}点击进入专题：老馆修缮责任编辑：李四")]
    [InlineData("{0}（下转第3版）（责任编辑：李四）")]
    [InlineData("{0}城北文库版权所有")]
    public void What_a_copy_glued_to_the_last_paragraph_goes(string text) =>
        Assert.Equal(Body, StepRunner.Run(new FurnitureRemoval(), text.Replace("{0}", Body, StringComparison.Ordinal)));

    [Theory]
    [InlineData("{0}（记者 李四 通讯员 王五）")]
    [InlineData("{0}（作者系城北大学教授）")]
    [InlineData("{0}（统筹：李四）")]
    [InlineData("馆长说，“这套书由城北文库版权所有\n{0}")]
    [InlineData("这部书的责任编辑：李四，校对：王五。{0}")]
    [InlineData("{0}\n责任编辑：李四\n（作者系城北大学教授）", "{0}\n（作者系城北大学教授）")]
    [InlineData("{0}\n责任编辑：李四\n（综合城北日报、城北晚报报道）", "{0}\n（综合城北日报、城北晚报报道）")]
    [InlineData("责任编辑：李四\n{0}")]
    public void What_it_says_of_its_authors_stays(string text, string? expected = null) =>
        Assert.Equal(
            (expected ?? text).Replace("{0}", Body, StringComparison.Ordinal),
            StepRunner.Run(new FurnitureRemoval(), text.Replace("{0}", Body, StringComparison.Ordinal))
        );
}
