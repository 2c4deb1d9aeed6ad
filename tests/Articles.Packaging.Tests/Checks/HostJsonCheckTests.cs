using System.Text.Json.Nodes;
using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class HostJsonCheckTests
{
    [Theory]
    [InlineData("version", "2.0", "version must be")]
    [InlineData("customHandler.http", "{}", "customHandler.http")]
    [InlineData("customHandler.enableForwardingHttpRequest", "false", "forward or proxy")]
    [InlineData("extensionBundle", "null", "extensionBundle.id")]
    [InlineData("extensionBundle.id", "\"Other\"", "extensionBundle.id")]
    [InlineData("extensionBundle.version", "\"[3.0.0, 4.0.0)\"", "extensionBundle.version")]
    [InlineData("functionTimeout", "null", "functionTimeout")]
    [InlineData("functionTimeout", "\"-1\"", "functionTimeout")]
    [InlineData("functionTimeout", "\"00:10:01\"", "functionTimeout")]
    [InlineData("functionTimeout", "\"00:04:59\"", "functionTimeout")]
    [InlineData("extensions.blobs.maxDegreeOfParallelism", "0", "maxDegreeOfParallelism")]
    [InlineData("extensions.blobs.poisonBlobThreshold", "\"5\"", "poisonBlobThreshold")]
    [InlineData("extensions.blobs.poisonBlobThreshold", "6", "poisonBlobThreshold")]
    public void One_wrong_member_is_one_violation(string member, string value, string message)
    {
        using var folder = new TestFolder();
        var host = TestFolder.Host();
        var path = member.Split('.');
        JsonNode parent = host;
        foreach (var name in path[..^1])
        {
            parent = parent[name]!;
        }

        parent[path[^1]] = JsonNode.Parse(value);
        folder.Write("host.json", host);

        var violation = folder.OnlyViolation();
        Assert.Equal("host.json", violation.File);
        Assert.Contains(message, violation.Message);
    }

    [Fact]
    public void Proxying_alone_is_enough()
    {
        using var folder = new TestFolder();
        var host = TestFolder.Host();
        host["customHandler"]!["enableForwardingHttpRequest"] = false;
        host["customHandler"]!["enableProxyingHttpRequest"] = true;
        folder.Write("host.json", host);

        Assert.Empty(folder.Prepare());
    }
}
