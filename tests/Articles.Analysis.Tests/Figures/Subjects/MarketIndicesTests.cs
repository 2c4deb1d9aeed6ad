namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class MarketIndicesTests
{
    [Theory]
    // An index goes on where no other noun leads.
    [InlineData("行情\n沧海指数早盘低开，午后震荡走高，报40点。", "沧海指数")]
    [InlineData("行情\n沧海指数为50.1%，高于上月40个百分点。", "沧海指数")]
    [InlineData("行情\n沧海指数上涨1%，货轮新增40艘。", null)]
    public void An_index_goes_on_where_no_other_noun_leads(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.SubjectOfFour(text, ("沧海指数", EntityCategory.Product)));
}
