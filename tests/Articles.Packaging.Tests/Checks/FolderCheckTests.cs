using Articles.Packaging.Checks;
using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class FolderCheckTests
{
    [Theory]
    [InlineData("local.settings.json")]
    [InlineData(".env")]
    public void A_file_that_may_hold_keys_is_refused(string name)
    {
        using var folder = new TestFolder();
        folder.Write(name, "{}");

        Assert.Equal(name, folder.OnlyViolation().File);
    }

    [Theory]
    [InlineData("NOTICE")]
    [InlineData("licenses/Apache-2.0.txt")]
    public void A_file_that_the_host_does_not_read_may_lie_there(string name)
    {
        using var folder = new TestFolder();
        folder.Write(name, "text");

        Assert.Empty(folder.Prepare());
    }

    [Fact]
    public void An_app_without_functions_is_refused()
    {
        using var folder = new TestFolder();

        Assert.Contains("no function", Assert.Single(FolderCheck.Run(folder.Path, functions: 0)).Message);
    }
}
