using Articles.Analysis.Entities.Recognition.Documents;

namespace Articles.Analysis.Tests.Entities.Recognition.Documents;

public sealed class DefinedDocumentsTests
{
    [Theory]
    [InlineData("公司发布2031年理赔服务报告（以下简称“报告”）。", "2031年理赔服务报告")]
    [InlineData("公司发布2031年理赔服务报告（摘要）。", "")]
    [InlineData("公司与长沙银行（以下简称“长行”）签约。", "")]
    public void A_document_may_have_a_short_form_and_no_marks(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new DefinedDocuments(), text, EntityCategory.Document));
}
