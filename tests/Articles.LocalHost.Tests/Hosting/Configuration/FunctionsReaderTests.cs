using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Configuration;

public sealed class FunctionsReaderTests
{
    [Theory]
    [InlineData("true", false)]
    [InlineData("True", false)]
    [InlineData("1", false)]
    [InlineData("false", true)]
    [InlineData("", true)]
    public void A_setting_takes_one_function_out(string value, bool isThere)
    {
        using var app = new TestApp();
        app.WriteHttp("One", "one");
        app.WriteHttp("Other", "other");
        var settings = new SettingReferences(new Dictionary<string, string> { ["AzureWebJobs.One.Disabled"] = value });

        var set = FunctionsReader.Read(HostConfigurationReader.Read(app.Root, settings), settings);

        Assert.Empty(set.Errors);
        Assert.Equal(isThere ? ["One", "Other"] : ["Other"], set.Functions.Select(f => f.Name));
    }

    [Fact]
    public void A_function_that_cannot_be_read_takes_no_other_with_it()
    {
        using var app = new TestApp();
        app.WriteHttp("One", "one");
        app.WriteFunction("Other", """{"type": "no such trigger"}""");
        var settings = new SettingReferences(new Dictionary<string, string>());

        var set = FunctionsReader.Read(HostConfigurationReader.Read(app.Root, settings), settings);

        Assert.Equal("Other", Assert.Single(set.Errors).Name);
        Assert.Equal("One", Assert.Single(set.Functions).Name);
    }
}
