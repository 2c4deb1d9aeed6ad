namespace Articles.Analysis.Tests.Figures.Subjects;

/// <summary>Whose a forecast is: not the forecaster's.</summary>
public sealed class RevisionsTests
{
    [Theory]
    [InlineData("海湾银行将河口国2025年增速预期下调0.3个百分点。", "河口国")]
    [InlineData("远山证券将清河集团明年盈利预测上调至48亿元。", "清河集团")]
    [InlineData("远山证券预计清河集团明年销量达48万辆。", "清河集团")]
    [InlineData("海湾银行将全年增速预期下调0.3个百分点。", null)]
    [InlineData("清河集团公布季报。远山证券将其盈利预测下调12%。", "清河集团")]
    // What a firm expects of itself, or does, is its own.
    [InlineData("清河集团将全年营收预期上调至48亿元。", "清河集团")]
    [InlineData("清河集团预计全年营收48亿元。", "清河集团")]
    [InlineData("清河集团将产能提高至48万辆。", "清河集团")]
    public void What_is_forecast_is_whom_it_is_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            Assert
                .Single(
                    NamedArticle.Read(
                        $"市场观察\n{text}",
                        ("海湾银行", EntityCategory.Organization),
                        ("远山证券", EntityCategory.Organization),
                        ("清河集团", EntityCategory.Organization),
                        ("河口国", EntityCategory.Location)
                    )
                )
                .Subject
        );
}
