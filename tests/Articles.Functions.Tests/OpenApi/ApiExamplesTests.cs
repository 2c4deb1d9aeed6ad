using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Storage.Documents;

namespace Articles.Functions.Tests.OpenApi;

/// <summary>
/// The app is asked what the examples ask and must answer what they show. Run with <c>TAKE_EXAMPLES=1</c> the tests
/// write the answers into the examples instead: read what changed before it is committed.
/// </summary>
public sealed class ApiExamplesTests(ExampleHandler handler) : IClassFixture<ExampleHandler>
{
    private static readonly JsonSerializerOptions s_written = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = Articles.Functions.Http.ApiJson.Default,
    };

    private static string Folder => Path.Combine(Checkout.Root, "src", "Articles.Functions", "OpenApi", "Examples");

    [Fact]
    public async Task The_app_answers_what_the_examples_show()
    {
        // What changes the storage comes last.
        string[] last = ["UploadArticle", "ReprocessArticle", "ReprocessArticles"];
        var files = Directory.GetFiles(Folder).OrderBy(f => Array.IndexOf(last, Path.GetFileNameWithoutExtension(f)));
        foreach (var file in files)
        {
            var examples = JsonNode.Parse(await File.ReadAllTextAsync(file, World.Token))!.AsArray();
            var answers = new JsonArray();
            foreach (var example in examples)
            {
                answers.Add(await AnswerAsync(example!.AsObject()));
            }

            if (Environment.GetEnvironmentVariable("TAKE_EXAMPLES") == "1")
            {
                await File.WriteAllTextAsync(file, answers.ToJsonString(s_written) + "\n", World.Token);
            }
            else
            {
                Assert.Equal(examples.ToJsonString(s_written), answers.ToJsonString(s_written));
            }
        }
    }

    private async Task<JsonNode> AnswerAsync(JsonObject example)
    {
        var parts = ((string)example["request"]!).Split(' ', 2);
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1]);
        var accept = (string?)example["accept"];
        if (accept is not null)
        {
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        }

        var wanted = (int?)example["status"];
        if (parts[0] == "POST")
        {
            request.Headers.ExpectContinue = wanted == 413;
            request.Content = wanted switch
            {
                413 => new ByteArrayContent(new byte[UploadStore.MaximumLength + 1]),
                415 => new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.txt" } },
                _ => new StringContent("临江的电\n"),
            };
        }

        var client =
            wanted == 503 ? handler.Cut
            : wanted == 429 ? handler.Strict
            : handler.Client;
        if (wanted == 429)
        {
            using var counted = await client.DeleteAsync("/api/articles/none", World.Token);
        }

        using var response = await client.SendAsync(request, World.Token);
        var text = await response.Content.ReadAsStringAsync(World.Token);
        var type = response.Content.Headers.ContentType!.MediaType!;
        return new JsonObject
        {
            ["request"] = (string)example["request"]!,
            ["accept"] = accept,
            ["status"] = (int)response.StatusCode,
            ["mediaType"] = type,
            ["answer"] = type.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(text) : text,
        };
    }
}
