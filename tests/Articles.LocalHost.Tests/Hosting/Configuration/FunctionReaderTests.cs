using System.Text.Json;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Tests.Hosting.Configuration;

public sealed class FunctionReaderTests
{
    private const string Res = """{"type": "http", "direction": "out", "name": "res"}""";

    private static readonly HostConfiguration Host = new()
    {
        AppRoot = "/",
        Executable = "x",
        Arguments = string.Empty,
        WorkingDirectory = "/",
        HttpMode = HttpMode.Proxying,
        ForwardingEnabled = false,
        InitializationTimeout = TimeSpan.FromSeconds(1),
        HandlerPort = null,
        HasExtensionBundle = true,
        RoutePrefix = "api",
        MaxDegreeOfParallelism = 1,
        PoisonBlobThreshold = 5,
        FunctionTimeout = null,
    };

    [Fact]
    public void An_http_function_has_its_route_methods_and_level()
    {
        var trigger = Assert.IsType<HttpTrigger>(
            Read(
                """{"type": "httpTrigger", "name": "req", "route": "a/{id?}", "methods": ["get"], "authLevel": "admin"}""",
                Res
            ).Trigger
        );

        Assert.Equal("a/{id?}", trigger.Route);
        Assert.Equal(["get"], trigger.Methods);
        Assert.Equal(AuthorizationLevel.Admin, trigger.Level);
    }

    [Fact]
    public void An_http_function_answers_to_its_name_and_asks_for_a_key_where_nothing_is_said()
    {
        var trigger = Assert.IsType<HttpTrigger>(Read("""{"type": "httpTrigger", "name": "req"}""", Res).Trigger);

        Assert.Equal("F", trigger.Route);
        Assert.Empty(trigger.Methods);
        Assert.Equal(AuthorizationLevel.Function, trigger.Level);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", \"source\": \"LogsAndContainerScan\"", false)]
    [InlineData(", \"source\": \"EventGrid\"", true)]
    public void A_blob_function_says_who_tells_of_its_blobs(string source, bool isEventGrid)
    {
        var function = Read(
            $$"""{"type": "blobTrigger", "name": "b", "path": "%C%/{name}", "connection": "S"{{source}}}"""
        );

        var trigger = Assert.IsType<BlobTrigger>(function.Trigger);
        Assert.Equal(("in", "S", isEventGrid), (trigger.Path.Container, trigger.Connection, trigger.IsEventGrid));
        Assert.Equal("Host.Functions.F", function.Id);
    }

    [Fact]
    public void A_timer_function_monitors_unless_told_not_to()
    {
        var silent = Read(
            """{"type": "timerTrigger", "name": "t", "schedule": "%S%", "runOnStartup": true, "useMonitor": false}"""
        );
        var usual = Read("""{"type": "timerTrigger", "name": "t", "schedule": "0 0 * * * *"}""");

        var trigger = Assert.IsType<TimerTrigger>(silent.Trigger);
        Assert.True(trigger.RunOnStartup);
        Assert.False(trigger.UseMonitor);
        Assert.True(Assert.IsType<TimerTrigger>(usual.Trigger).UseMonitor);
    }

    [Theory]
    [InlineData("1F", """{"type": "httpTrigger", "name": "req"}""")]
    [InlineData("host", """{"type": "httpTrigger", "name": "req"}""")]
    [InlineData("F", """{"name": "req"}""")]
    [InlineData("F", """{"type": "httpTrigger"}""")]
    [InlineData("F", """{"type": "httpTrigger", "name": "r-q"}""")]
    [InlineData("F", """{"type": "httpTrigger", "name": "RES"}""")]
    [InlineData("F", """{"type": "blob", "name": "b"}""")]
    [InlineData("F", """{"type": "httpTrigger", "name": "a"}, {"type": "timerTrigger", "name": "b"}""")]
    [InlineData("F", """{"type": "httpTrigger", "name": "a", "authLevel": "nobody"}""")]
    [InlineData("F", """{"type": "blobTrigger", "name": "b"}""")]
    [InlineData("F", """{"type": "blobTrigger", "name": "b", "path": "in/{a}{b}"}""")]
    [InlineData("F", """{"type": "blobTrigger", "name": "b", "path": "in/{a}", "source": "Pigeon"}""")]
    [InlineData("F", """{"type": "timerTrigger", "name": "t", "schedule": "* * * * *"}""")]
    public void A_wrong_function_is_refused_alone(string name, string bindings) =>
        Assert.Throws<FormatException>(() => Read([bindings, Res], name));

    [Fact]
    public void A_blob_function_needs_the_extension_bundle() =>
        Assert.Throws<FormatException>(() =>
            Read(
                ["""{"type": "blobTrigger", "name": "b", "path": "in/{a}"}"""],
                "F",
                Host with
                {
                    HasExtensionBundle = false,
                }
            )
        );

    [Theory]
    [InlineData("""{"type": "queueTrigger", "name": "q"}""", "queueTrigger")]
    [InlineData(
        """{"type": "httpTrigger", "name": "req"}, {"type": "queue", "direction": "out", "name": "q"}""",
        "http"
    )]
    [InlineData(
        """{"type": "httpTrigger", "name": "req"}, {"type": "queue", "direction": "out", "name": "q"}, {"type": "http", "direction": "out", "name": "res"}""",
        "http"
    )]
    [InlineData(
        """{"type": "timerTrigger", "name": "t", "schedule": "0 0 0 * * *"}, {"type": "blob", "direction": "out", "name": "o"}""",
        "beside the trigger"
    )]
    public void What_this_host_doesnt_play_stops_it(string bindings, string named)
    {
        var error = Assert.Throws<HostStartException>(() => Read([bindings], "F"));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Http_in_the_envelope_stops_it() =>
        Assert.Throws<HostStartException>(() =>
            Read(["""{"type": "httpTrigger", "name": "req"}""", Res], "F", Host with { HttpMode = HttpMode.Envelope })
        );

    private static FunctionDefinition Read(params string[] bindings) => Read(bindings, "F");

    private static FunctionDefinition Read(string[] bindings, string name, HostConfiguration? host = null)
    {
        using var json = JsonDocument.Parse($$"""{"bindings": [{{string.Join(',', bindings)}}]}""");
        var settings = new Dictionary<string, string> { ["C"] = "in", ["S"] = "0 0 0 * * *" };
        return FunctionReader.Read(name, json.RootElement, host ?? Host, new SettingReferences(settings));
    }
}
