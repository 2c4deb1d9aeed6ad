using Articles.LocalHost.Hosting;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Tests.Hosting.Configuration;

public sealed class HostConfigurationReaderTests : IDisposable
{
    private const string Handler =
        "\"customHandler\": {\"description\": {\"defaultExecutablePath\": \"dotnet\", \"arguments\": [\"app.dll\", \"--key=%KEY%\", \"%UNSET_HERE%\"]}}";

    private readonly string _root = Directory.CreateTempSubdirectory("host-").FullName;

    [Fact]
    public void What_is_not_said_has_the_hosts_defaults()
    {
        var host = Read($$"""{"version": "2.0", {{Handler}}}""");

        Assert.Equal("dotnet", host.Executable);
        Assert.Equal("app.dll --key=secret ", host.Arguments);
        Assert.Equal(Path.GetFullPath(_root).TrimEnd('/'), host.WorkingDirectory.TrimEnd('/'));
        Assert.Equal(HttpMode.Envelope, host.HttpMode);
        Assert.Equal(TimeSpan.FromSeconds(30), host.InitializationTimeout);
        Assert.Equal(TimeSpan.FromMinutes(30), host.FunctionTimeout);
        Assert.Equal("api", host.RoutePrefix);
        Assert.Equal(8 * Environment.ProcessorCount, host.MaxDegreeOfParallelism);
        Assert.Equal(5, host.PoisonBlobThreshold);
        Assert.False(host.HasExtensionBundle);
        Assert.Null(host.HandlerPort);
    }

    [Fact]
    public void What_is_said_is_taken()
    {
        var host = Read(
            """
            {
              "version": "2.0", "functionTimeout": "-1", "extensionBundle": {"id": "x"},
              "extensions": {"http": {"routePrefix": ""}, "blobs": {"maxDegreeOfParallelism": 1, "poisonBlobThreshold": 2}},
              "customHandler": {
                "enableForwardingHttpRequest": true, "enableProxyingHttpRequest": true,
                "initializationTimeout": "00:00:05", "port": 8080,
                "description": {"defaultExecutablePath": "host.json", "workingDirectory": "work"}
              }
            }
            """
        );

        Assert.Equal(Path.Combine(Path.GetFullPath(_root), "host.json"), host.Executable);
        Assert.Equal(Path.Combine(Path.GetFullPath(_root), "work"), host.WorkingDirectory);
        Assert.Equal(HttpMode.Proxying, host.HttpMode);
        Assert.True(host.ForwardingEnabled);
        Assert.Null(host.FunctionTimeout);
        Assert.Equal(string.Empty, host.RoutePrefix);
        Assert.Equal((1, 2), (host.MaxDegreeOfParallelism, host.PoisonBlobThreshold));
        Assert.Equal((TimeSpan.FromSeconds(5), (int?)8080), (host.InitializationTimeout, host.HandlerPort));
        Assert.True(host.HasExtensionBundle);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("{} // comment", "not JSON")]
    [InlineData("""{"version": 2.0}""", "version")]
    [InlineData("""{"version": "2.0"}""", "customHandler.description")]
    [InlineData("""{"version": "2.0", "customHandler": {"description": {}}}""", "defaultExecutablePath")]
    [InlineData("""{"version": "2.0", "functionTimeout": "soon", HANDLER}""", "functionTimeout")]
    [InlineData("""{"version": "2.0", "functionTimeout": "00:00:00.5", HANDLER}""", "functionTimeout")]
    [InlineData("""{"version": "2.0", "extensions": {"blobs": {"maxDegreeOfParallelism": 0}}, HANDLER}""", "maxDegree")]
    [InlineData("""{"version": "2.0", "extensions": {"blobs": {"poisonBlobThreshold": 0}}, HANDLER}""", "poisonBlob")]
    [InlineData(
        """{"version": "2.0", "customHandler": {"http": {}, "description": {"defaultExecutablePath": "x"}}}""",
        "routes"
    )]
    public void What_no_host_could_start_with_is_said_in_one_line(string json, string named)
    {
        var error = Assert.Throws<HostStartException>(() =>
            Read(json.Replace("HANDLER", Handler, StringComparison.Ordinal))
        );

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_folder_without_host_json_says_to_publish()
    {
        var error = Assert.Throws<HostStartException>(() =>
            HostConfigurationReader.Read(_root, new SettingReferences(new Dictionary<string, string>()))
        );

        Assert.Contains("publish", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private HostConfiguration Read(string json)
    {
        File.WriteAllText(Path.Combine(_root, "host.json"), json);
        var settings = new Dictionary<string, string> { ["KEY"] = "secret" };
        return HostConfigurationReader.Read(_root, new SettingReferences(settings));
    }
}
