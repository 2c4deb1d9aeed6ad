using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class NumberedServiceRecognizerTests
{
    [Theory]
    [InlineData("市民拨打12345反映情况。", "12345")]
    [InlineData("她打了95599才确认。", "95599")]
    [InlineData("打通12345号热线。", "12345号")]
    // No verb of calling, no number of a service.
    [InlineData("共有12345人参加。", "")]
    [InlineData("机器打了34567下。", "")]
    public void A_service_is_called_by_the_number_that_is_dialled(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new NumberedServiceRecognizer(), text, EntityCategory.Product));
}
