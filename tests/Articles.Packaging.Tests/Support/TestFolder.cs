using System.Text.Json.Nodes;

namespace Articles.Packaging.Tests.Support;

/// <summary>A published folder that the host takes, which a test then spoils in one place.</summary>
internal sealed class TestFolder : IDisposable
{
    public const string Assembly = "Articles.Packaging.Tests.dll";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published-");

    public TestFolder()
    {
        Write("host.json", Host());
        Write("Handler", "a program");
        SetRunBit(true);
        Write(
            "TakeBlob/function.json",
            Function(
                """{"type":"blobTrigger","direction":"in","name":"blob","path":"in/{name}","connection":"Store"}"""
            )
        );
        Write(
            "EachMinute/function.json",
            Function("""{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 * * * * *"}""")
        );
        Write(
            "Api/function.json",
            Function(
                """{"type":"httpTrigger","direction":"in","name":"req","authLevel":"function","route":"api/{*path}"}""",
                """{"type":"http","direction":"out","name":"res"}"""
            )
        );
    }

    public string Path => _folder.FullName;

    public static JsonObject Host() =>
        JsonNode
            .Parse(
                """
                {
                  "version": "2.0",
                  "customHandler": {
                    "description": { "defaultExecutablePath": "Handler" },
                    "enableForwardingHttpRequest": true
                  },
                  "extensionBundle": { "id": "Microsoft.Azure.Functions.ExtensionBundle", "version": "[4.0.0, 5.0.0)" },
                  "extensions": { "blobs": { "maxDegreeOfParallelism": 4, "poisonBlobThreshold": 5 } },
                  "functionTimeout": "00:05:00"
                }
                """
            )!
            .AsObject();

    public static JsonObject Function(params string[] bindings) =>
        new() { ["bindings"] = new JsonArray([.. bindings.Select(b => JsonNode.Parse(b))]) };

    public void Write(string file, JsonNode json) => Write(file, json.ToJsonString());

    public void Write(string file, string content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>The path of a file or folder in it. A literal with a slash before a word would be read as a route.</summary>
    public string In(string name) => System.IO.Path.Combine(Path, name);

    public void Move(string from, string to) => Directory.Move(In(from), In(to));

    public void SetRunBit(bool isSet)
    {
        var read = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(In("Handler"), isSet ? read | UnixFileMode.UserExecute : read);
        }
    }

    public IReadOnlyList<Violation> Prepare(string source = "EventGrid") =>
        PublishedApp.Prepare(Path, typeof(TestFolder).Assembly.Location, source);

    /// <summary>The one violation that there must be.</summary>
    public Violation OnlyViolation() => Assert.Single(Prepare());

    public void Dispose() => _folder.Delete(recursive: true);
}
