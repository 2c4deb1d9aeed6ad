using Articles.Functions.Http;

namespace Articles.Functions.Tests.Http;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("news/2024-05-16.txt")]
    [InlineData("临江 100%.txt")]
    [InlineData("𠮷.txt")]
    public void A_name_is_taken_as_it_is(string name) => Assert.Equal(name, UploadName.Check(name));

    [Theory]
    [InlineData(" ", "needs a name")]
    [InlineData("a\\b.txt", "backslash")]
    [InlineData("a//b.txt", "empty")]
    [InlineData("/a.txt", "empty")]
    [InlineData("a/", "empty")]
    [InlineData("a/../b.txt", "end in a dot")]
    [InlineData("a.", "end in a dot")]
    [InlineData("a\u0001.txt", "control character")]
    public void A_name_that_would_be_another_in_storage_is_refused(string name, string reason) =>
        Assert.Contains(reason, Assert.Throws<BadParameterException>(() => UploadName.Check(name)).Message);

    [Fact]
    public void A_name_of_too_many_parts_is_told_how_many_it_may_have()
    {
        Assert.NotNull(UploadName.Check(string.Join('/', Enumerable.Repeat("a", 254))));

        var refused = Assert.Throws<BadParameterException>(() =>
            UploadName.Check(string.Join('/', Enumerable.Repeat("a", 255)))
        );
        Assert.Contains("254", refused.Message);
    }
}
