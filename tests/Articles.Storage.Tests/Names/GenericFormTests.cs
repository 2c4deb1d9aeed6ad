using Articles.Analysis;
using Articles.Storage.Names;

namespace Articles.Storage.Tests.Names;

public sealed class GenericFormTests
{
    [Theory]
    [InlineData("上海公司")]
    [InlineData("上海市公司")]
    [InlineData("上海分公司")]
    [InlineData("省公司")]
    [InlineData("公司")]
    [InlineData("集团")]
    [InlineData("市城管局")]
    [InlineData("管委会")]
    [InlineData("AI")]
    public void A_form_that_anybody_may_have_is_generic(string form) =>
        Assert.True(GenericForm.Is(form, EntityCategory.Organization));

    [Theory]
    [InlineData("上海电信")]
    [InlineData("中国电信上海公司")]
    [InlineData("华为公司")]
    [InlineData("上海市政府")]
    [InlineData("杭州市城管局")]
    [InlineData("国网")]
    public void A_form_with_a_name_of_its_own_is_not(string form) =>
        Assert.False(GenericForm.Is(form, EntityCategory.Organization));

    [Fact]
    public void A_product_that_ends_as_a_body_does_is_no_body() =>
        Assert.False(GenericForm.Is("随申办", EntityCategory.Product));
}
