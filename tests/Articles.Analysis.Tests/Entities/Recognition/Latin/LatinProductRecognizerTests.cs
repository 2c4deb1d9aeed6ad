using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class LatinProductRecognizerTests
{
    [Theory]
    [InlineData("公司部署了 TrustX。", "TrustX")]
    [InlineData("TrustX 数据中心加速卡发布。", "TrustX 数据中心加速卡")]
    [InlineData("Trustor 自动驾驶汽车上路。", "Trustor 自动驾驶汽车")]
    [InlineData("TrustX 2.1 Beta2 发布。", "TrustX 2.1 Beta2")]
    [InlineData("TrustX 3 在今天发布。", "TrustX 3")]
    [InlineData("搭载 Trustor 7750 CPU 的服务器。", "Trustor 7750 CPU")]
    [InlineData("Trustor项目投产。", "Trustor项目")]
    [InlineData("部署了 Intel TrustX。", "Intel TrustX")]
    [InlineData("Intel TrustX 上市，TrustX 降价。", "Intel TrustX|TrustX")]
    [InlineData("服务器装有 TrustX CPU。", "TrustX CPU")]
    [InlineData("服务器搭载 Intel Trustor 处理器。", "Intel Trustor 处理器")]
    // What is counted, dated or measured is no version; small letters alone are common words.
    [InlineData("Trustor 3 月发布财报。", "")]
    [InlineData("Trustor 2024 年发布财报。", "")]
    [InlineData("Trustor 20 万用户在线。", "")]
    [InlineData("提供系统信息 dump 工具。", "")]
    [InlineData("No.4 系统稳定。", "")]
    [InlineData("Trustor Foundation 成立。", "")]
    [InlineData("Intel CPU 缺货。", "")]
    [InlineData("Trustor 24 小时营业。", "")]
    [InlineData("Trustor 5000 员工罢工。", "")]
    [InlineData("如 Figure 3 所示。", "")]
    [InlineData("Trustor 公司芯片业务增长。", "")]
    [InlineData("Trustor 计划今年裁员。", "")]
    public void Class_version_or_use_makes_a_product(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new LatinProductRecognizer(), text, EntityCategory.Product));
}
