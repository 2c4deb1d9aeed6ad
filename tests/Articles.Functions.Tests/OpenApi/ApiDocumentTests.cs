using System.Net;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;

namespace Articles.Functions.Tests.OpenApi;

public sealed class ApiDocumentTests(ExampleHandler handler) : IClassFixture<ExampleHandler>
{
    [Fact]
    public async Task It_is_valid_and_the_same_each_time()
    {
        var bytes = await handler.Client.GetByteArrayAsync("/api/openapi.json", World.Token);
        // Another process's, as far as the document can tell.
        Assert.Equal(bytes, await handler.Cut.GetByteArrayAsync("/api/openapi.json", World.Token));

        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "openapi.json");
        await File.WriteAllBytesAsync(file, bytes, World.Token);
        await Node.RunAsync(
            folder.FullName,
            Node.Package("@seriousme/openapi-schema-validator/bin/validate-api-cli.js"),
            file
        );
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_call_says_what_it_takes_and_answers()
    {
        foreach (var (path, method, call) in await CallsAsync())
        {
            var place = $"{method} {path}";
            Assert.True(call["summary"] is not null && call["description"] is not null, place);
            Assert.All(
                call["parameters"]?.AsArray() ?? [],
                p => Assert.True(p!["description"] is not null && p["schema"] is not null, $"{place} {p["name"]}")
            );
            foreach (var (status, answer) in call["responses"]!.AsObject())
            {
                Assert.False(string.IsNullOrEmpty((string?)answer!["description"]), $"{place} {status}");
                foreach (var (type, content) in answer["content"]?.AsObject() ?? [])
                {
                    Assert.True(content!["schema"] is not null, $"{place} {status} {type}");
                    // Nobody can ask for these two.
                    Assert.True(
                        status is "408" or "500" || content["examples"] is JsonObject { Count: > 0 },
                        $"{place} {status} {type}"
                    );
                }
            }
        }
    }

    /// <summary>A parameter that is declared and not read would be taken whatever its value.</summary>
    [Fact]
    public async Task Every_declared_parameter_is_read()
    {
        foreach (var (path, method, call) in await CallsAsync())
        {
            foreach (var parameter in (call["parameters"]?.AsArray() ?? []).Where(p => (string?)p!["in"] == "query"))
            {
                var name = (string)parameter!["name"]!;
                var schema = parameter["schema"]!;
                var bad =
                    schema["enum"] is null && schema["pattern"] is null && schema["format"] is null
                        ? new string('a', (int)schema["maxLength"]! + 1)
                        : "!";
                // The search needs its q before it looks at the others.
                var others = name != "q" && path.EndsWith("/search", StringComparison.Ordinal) ? "&q=x" : "";
                var address = path.Replace("{id}", HandlerFixture.Id(ExampleHandler.First));
                using var request = new HttpRequestMessage(
                    new HttpMethod(method.ToUpperInvariant()),
                    $"{address}?{name}={bad}{others}"
                );
                using var response = await handler.Client.SendAsync(request, World.Token);
                Assert.StartsWith(name + ":", await HandlerFixture.DetailAsync(response, HttpStatusCode.BadRequest));
            }
        }
    }

    [Fact]
    public async Task What_is_counted_as_characters_is_said()
    {
        var text = await handler.Client.GetStringAsync("/api/openapi.json", World.Token);
        var schemas = JsonNode.Parse(text)!["components"]!["schemas"]!;
        foreach (var schema in (string[])["TextMetrics", "StatsAnswer"])
        {
            var said = (string?)schemas[schema]!["properties"]!["characters"]!["description"];
            Assert.Contains("white space left out", said, StringComparison.Ordinal);
        }
    }

    private async Task<List<(string Path, string Method, JsonObject Call)>> CallsAsync()
    {
        var text = await handler.Client.GetStringAsync("/api/openapi.json", World.Token);
        return
        [
            .. JsonNode.Parse(text)!["paths"]!
                .AsObject()
                .SelectMany(p => p.Value!.AsObject().Select(o => (p.Key, o.Key, o.Value!.AsObject()))),
        ];
    }
}
