using System.Net;
using Articles.Soak.Accounting;

namespace Articles.EndToEnd.Tests;

/// <summary>The sample articles through the whole product, as a new user meets them.</summary>
public sealed class SeedTests
{
    [Fact]
    public async Task Every_sample_is_analyzed_or_rejected_for_a_reason_and_every_call_answers_for_it()
    {
        await using var app = await RunningApp.StartAsync();
        var files = Directory.GetFiles(Checkout.Seeds);
        Assert.True(files.Length >= 5);
        foreach (var file in files)
        {
            await app.DropAsync(
                Path.GetFileName(file),
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
            );
        }

        var articles = await app.WaitAsync([.. files.Select(f => Path.GetFileName(f))]);
        foreach (var (name, article) in articles)
        {
            var id = article.GetProperty("id").GetString();
            var detail = await app.GetAsync($"articles/{id}");
            if (name.EndsWith(".pdf", StringComparison.Ordinal))
            {
                Assert.Equal("Rejected", detail.GetProperty("status").GetString());
                Assert.Contains("PDF", detail.GetProperty("error").GetString(), StringComparison.Ordinal);
                continue;
            }

            Assert.Equal("Analyzed", detail.GetProperty("status").GetString());
            Assert.True(detail.GetProperty("textMetrics").GetProperty("characters").GetInt32() > 300);
            var text = await app.Client.GetStringAsync($"articles/{id}/text", TestContext.Current.CancellationToken);
            Assert.NotEmpty(
                await app.Client.GetStringAsync(
                    $"articles/{id}/text?form=original",
                    TestContext.Current.CancellationToken
                )
            );
            await app.GetAsync($"articles/{id}/repairs");
            var summary = await app.GetAsync($"articles/{id}/summary?sentences=2");
            Assert.InRange(summary.GetProperty("sentences").GetArrayLength(), 1, 2);

            var entities = (await app.GetAsync($"articles/{id}/entities?top=1000")).GetProperty("items");
            Assert.NotEqual(0, entities.GetArrayLength());
            foreach (
                var mention in entities.EnumerateArray().SelectMany(e => e.GetProperty("mentions").EnumerateArray())
            )
            {
                AssertStandsAt(text, mention);
            }

            foreach (
                var metric in (await app.GetAsync($"articles/{id}/metrics?top=1000"))
                    .GetProperty("items")
                    .EnumerateArray()
            )
            {
                AssertStandsAt(text, metric);
            }

            var first = entities[0].GetProperty("name").GetString()!;
            var card = await app.GetAsync($"entities/{Uri.EscapeDataString(first)}");
            Assert.Contains(card.GetProperty("articles").EnumerateArray(), a => a.GetProperty("id").GetString() == id);
            var mentioning = await app.GetAsync($"articles?entity={Uri.EscapeDataString(first)}");
            Assert.Contains(
                mentioning.GetProperty("items").EnumerateArray(),
                a => a.GetProperty("id").GetString() == id
            );
        }

        var stats = await app.GetAsync("stats");
        Assert.Equal(files.Length, stats.GetProperty("articles").GetInt32());
        Assert.NotEqual(0, (await app.GetAsync("entities?top=5")).GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, (await app.GetAsync("metrics?top=5")).GetProperty("items").GetArrayLength());
        Assert.Equal("up", (await app.GetAsync("health")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_upload_over_http_is_processed_and_a_delete_leaves_no_row()
    {
        await using var app = await RunningApp.StartAsync();
        var file = Path.Combine(Checkout.Seeds, "03-web-page-furniture.txt");
        using var body = new ByteArrayContent(
            await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
        );
        using var accepted = await app.Client.PostAsync(
            "articles?name=dir/五G.txt",
            body,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var location = accepted.Headers.Location!.ToString();
        var article = (await app.WaitAsync("dir/五G.txt"))["dir/五G.txt"];
        Assert.EndsWith(article.GetProperty("id").GetString()!, location, StringComparison.Ordinal);

        using var deleted = await app.Client.DeleteAsync(
            $"articles/{article.GetProperty("id")}",
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await app.RunAsync("Reconcile");
        await Eventually.HoldsAsync(async () => (await TableDump.OfAsync(app.Tables())).All(IsEmptyDirectory));
        Assert.False(await app.Uploads.GetBlobClient("dir/五G.txt").ExistsAsync(TestContext.Current.CancellationToken));
    }

    // The directory's head stays, with totals of nothing.
    private static bool IsEmptyDirectory(StoredRow row) => row is { Place: "Directory", Key: "h" };

    private static void AssertStandsAt(string text, System.Text.Json.JsonElement item)
    {
        var (offset, length) = (item.GetProperty("offset").GetInt32(), item.GetProperty("length").GetInt32());
        Assert.Equal(item.GetProperty("text").GetString(), text.Substring(offset, length));
    }
}
