using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class KnownLatinRecognizerTests
{
    [Theory]
    [InlineData("应用迁到 Google Cloud 上。", EntityCategory.Product, "Google Cloud")]
    [InlineData("新款搭载Windows 11的电脑。", EntityCategory.Product, "Windows 11")]
    [InlineData("推出 TensorFlow Trust 2.0。", EntityCategory.Product, "TensorFlow Trust 2.0")]
    [InlineData("由 Linus Torvalds 写成。", EntityCategory.Person, "Linus Torvalds")]
    // Inside another word, and nobody's.
    [InlineData("部署 Windowsill。", EntityCategory.Product, "")]
    [InlineData("由 Lena Storm 写成。", EntityCategory.Person, "")]
    public void The_longest_known_name_is_found(string text, string category, string expected) =>
        Assert.Equal(expected, Candidates.Of(new KnownLatinRecognizer(), text, category));
}
