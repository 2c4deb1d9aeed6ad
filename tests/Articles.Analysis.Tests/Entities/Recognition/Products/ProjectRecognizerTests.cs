using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class ProjectRecognizerTests
{
    [Theory]
    [InlineData("云溪塬禾陶瓷有限公司自动化窑炉节能改造扩能项目开工。", "自动化窑炉节能改造扩能项目")]
    [InlineData("塬禾新材料有限公司年产3万吨特种纤维项目投产。", "年产3万吨特种纤维项目")]
    [InlineData("塬禾集团投资新建精密轴承及传动部件生产项目。", "精密轴承及传动部件生产项目")]
    [InlineData(
        "位于城北的长沙县妇幼健康综合服务中心（二期）门诊楼项目封顶。",
        "长沙县妇幼健康综合服务中心（二期）门诊楼项目"
    )]
    // Whose it is and how much it matters; what somebody does; a quotation.
    [InlineData("塬禾公司重点项目进展顺利。", "")]
    [InlineData("塬禾公司签约项目二十个。", "")]
    [InlineData("塬禾公司投资的项目落地。", "")]
    [InlineData("湖南省推动乡村旅游和特色农产品加工重点项目。", "")]
    [InlineData("塬禾公司“云上窑炉”项目投产。", "")]
    // A sum, a count, a clause, an item of an account.
    [InlineData("近日，浏阳市投资12亿元建设新能源汽车动力电池产业园项目。", "")]
    [InlineData("塬禾公司3个智能化生产线扩能项目开工。", "")]
    [InlineData("公司工作人员现场查看项目进度。", "")]
    [InlineData("公司非经常性损益项目合计1200万元。", "")]
    [InlineData("塬禾公司（二期）精密轴承生产线扩能项目开工。", "")]
    public void A_project_is_called_by_all_that_is_done(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ProjectRecognizer(), text, EntityCategory.Product));
}
