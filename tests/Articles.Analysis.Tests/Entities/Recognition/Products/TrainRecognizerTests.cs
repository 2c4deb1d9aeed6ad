using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class TrainRecognizerTests
{
    [Theory]
    [InlineData("G9876次列车正点抵达。", "G9876次列车")]
    [InlineData("C9021次复兴号动车组列车首发。", "复兴号动车组|C9021次复兴号动车组列车")]
    [InlineData("云帆号试航，复兴号动车组首发。", "复兴号动车组")]
    // A road, a code and a number of times.
    [InlineData("G60高速公路通车。", "")]
    [InlineData("G9876次试验完成。", "")]
    [InlineData("K3号楼封顶，列车开行20次。", "")]
    public void A_train_is_called_by_its_number(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new TrainRecognizer(), text, EntityCategory.Product));
}
