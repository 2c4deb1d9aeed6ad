using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class TitledBodyRecognizerTests
{
    [Theory]
    [InlineData("他对云海新闻湾区频道记者表示。", "云海新闻湾区频道")]
    [InlineData("南方都市全媒体见习记者林晓梅报道。", "南方都市全媒体")]
    [InlineData("翎昂观察高级产业分析师林晓梅说。", "翎昂观察")]
    [InlineData("本报记者林晓梅报道。", "")]
    [InlineData("著名经济学家林晓梅说。", "")]
    [InlineData("多名技术专家到场。", "")]
    public void Before_the_title_of_one_employed_stands_who_employs_them(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new TitledBodyRecognizer(), text, EntityCategory.Organization));
}
