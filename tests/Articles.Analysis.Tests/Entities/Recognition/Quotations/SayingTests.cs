using Articles.Analysis.Entities.Recognition.Quotations;

namespace Articles.Analysis.Tests.Entities.Recognition.Quotations;

public sealed class SayingTests
{
    [Theory]
    [InlineData("流程通不通", true)]
    [InlineData("不打烊", true)]
    [InlineData("没跑腿", true)]
    [InlineData("早开晚关", true)]
    [InlineData("线上+线下", true)]
    [InlineData("不动产登记云", false)]
    [InlineData("东数西算", false)]
    [InlineData("云禾+党建", false)]
    [InlineData("随申办", false)]
    public void A_quotation_that_says_something_is_no_name(string content, bool expected) =>
        Assert.Equal(expected, Saying.Is(content));
}
