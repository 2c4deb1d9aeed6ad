using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class CutPhraseTests
{
    [Theory]
    [InlineData("一支平均年龄不到三十岁的", "团队。他们住在码头")]
    [InlineData("全县总产值达到18.7", "亿元，比上年增长")]
    [InlineData("随后又来", "了做竹炭的企业")]
    [InlineData("在大屏幕上，", "每一辆车的位置")]
    [InlineData("计划已经写进当地规", "划》。到年底完工")]
    public void A_phrase_that_runs_on_is_seen(string line, string next) => Assert.True(CutPhrase.Is(line, next));

    [Theory]
    [InlineData("改革开放新高地", "近日，城北新馆开放。")]
    [InlineData("一座城市的目的", "的确，没有人这样问过。")]
    [InlineData("市民读书热情高涨", "今年，全市新开书店三十家。")]
    [InlineData("新馆今日开放", "过去，这里是一片荒地。")]
    [InlineData("大家积极参与", "了解情况的人都说好。")]
    public void A_heading_and_its_paragraph_are_two(string line, string next) => Assert.False(CutPhrase.Is(line, next));
}
