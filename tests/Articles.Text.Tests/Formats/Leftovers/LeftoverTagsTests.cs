using Articles.Text.Formats.Leftovers;

namespace Articles.Text.Tests.Formats.Leftovers;

public sealed class LeftoverTagsTests
{
    [Theory]
    [InlineData("新馆<b>今天</b>奠基", "新馆今天奠基")]
    [InlineData("新馆奠基。<br>明年完工。<br>后年开放。", "新馆奠基。明年完工。后年开放。")]
    [InlineData("<p>新馆今天奠基。</p>标签：图书馆", "新馆今天奠基。标签：图书馆")]
    [InlineData("<strong>元素周期表</strong>", "元素周期表")]
    [InlineData("&lt;img src&#x3D;&quot;a.png&quot;&gt;&lt;p&gt;新馆今天奠基。&lt;/p&gt;", "新馆今天奠基。")]
    public void Knows_leftovers(string text, string rest) => Assert.Equal(rest, Without(text));

    [Theory]
    [InlineData("我们用<p>标签写段落，用<br>标签换行。")]
    [InlineData("我们用 <p> 标签写段落，用 </p> 结束。")]
    [InlineData("HTML 中的 <div> 和 <span> 有什么区别？")]
    [InlineData("段落写作“<p>”，换行写作\"<br>\"，结束写作（</p>）。")]
    [InlineData("若 a<b 且 c>d，则结论成立，若 a <b> c 也成立。")]
    [InlineData("若a<b 且 x=1，则c>0；若p<q 且 y=2，则d>0。")]
    [InlineData("他说：<这是一句话>，又说：<那是另一句话>。")]
    [InlineData("新馆今天奠基，面积<100平方米，高度>20米。")]
    [InlineData("一个</br>不算数")]
    [InlineData("写成 `<p>新馆</p>` 就是一段")]
    public void Leaves_what_is_none(string text) => Assert.Equal(text, Without(text));

    private static string Without(string text) => LeftoverTags.Without(text, LeftoverTags.In(text, ArticleFormat.Text));
}
