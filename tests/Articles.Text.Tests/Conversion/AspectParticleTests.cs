using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class AspectParticleTests
{
    [Theory]
    [InlineData("他看著窗外的雨", "他看着窗外的雨")]
    [InlineData("随著作家的离世", "随着作家的离世")]
    [InlineData("随著名次上升", "随着名次上升")]
    [InlineData("他带著名牌手表", "他带着名牌手表")]
    [InlineData("双方讨论著合作的事", "双方讨论着合作的事")]
    [InlineData("这里彰显著城市的活力", "这里彰显着城市的活力")]
    [InlineData("小店凸显著个性", "小店凸显着个性")]
    [InlineData("内容配合著音乐", "内容配合着音乐")]
    [InlineData("学生捧著书本", "学生捧着书本")]
    [InlineData("这意味著有更多的机会", "这意味着有更多的机会")]
    [InlineData("门开著。", "门开着。")]
    [InlineData("他们等著，一直等著", "他们等着，一直等着")]
    [InlineData("看著《新闻联播》吃饭", "看着《新闻联播》吃饭")]
    [InlineData("著手解决", "着手解决")]
    [InlineData("著重讨论", "着重讨论")]
    [InlineData("不要著急", "不要着急")]
    [InlineData("沉著应对", "沉着应对")]
    [InlineData("执著的追求", "执着的追求")]
    [InlineData("穿著讲究", "穿着讲究")]
    [InlineData("膠著状态", "膠着状态")]
    [InlineData("飞机著陆了", "飞机着陆了")]
    [InlineData("最近著迷于下棋", "最近着迷于下棋")]
    [InlineData("慢慢靠近著我们", "慢慢靠近着我们")]
    [InlineData("还活著者有三人", "还活着者有三人")]
    [InlineData("重新著手修缮", "重新着手修缮")]
    public void Writes_the_particle_and_the_verb(string text, string expected) =>
        Assert.Equal(expected, AspectParticle.Restore(text));

    [Theory]
    [InlineData("世界著名的科学家")]
    [InlineData("他的著作等身")]
    [InlineData("以风景优美著称")]
    [InlineData("效果显著提高")]
    [InlineData("成绩卓著，臭名昭著")]
    [InlineData("四大名著之一")]
    [InlineData("出版专著三部、译著两部")]
    [InlineData("由多位学者编著")]
    [InlineData("北极的土著居民")]
    [InlineData("见微知著")]
    [InlineData("他著有多部小说")]
    [InlineData("如书中所著")]
    [InlineData("本书著者林清在书里写道")]
    [InlineData("著者简介")]
    [InlineData("这部名著的著者")]
    [InlineData("新著问世")]
    [InlineData("旧著重版，近著未出")]
    [InlineData("这部书著成于民国初年")]
    [InlineData("《呐喊》，鲁迅著。")]
    [InlineData("鲁迅著《呐喊》")]
    [InlineData("他著《新论》一书")]
    [InlineData("（某某 著）")]
    [InlineData("没有这个字")]
    [InlineData("")]
    public void Keeps_what_is_written_so(string text) => Assert.Same(text, AspectParticle.Restore(text));

    [Fact]
    public void Finds_every_place() => Assert.Equal([1, 4], AspectParticle.Find("看著，听著著名的歌"));

    [Fact]
    public void Takes_time_linear_in_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("著", 200_000));

        Assert.Equal(text.Length, AspectParticle.Restore(text).Length);
    }
}
