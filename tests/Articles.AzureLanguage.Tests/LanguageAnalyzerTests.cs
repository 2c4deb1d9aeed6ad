using Articles.Analysis;
using Articles.AzureLanguage.Tests.Support;

namespace Articles.AzureLanguage.Tests;

public sealed class LanguageAnalyzerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_services_findings_come_with_our_figures()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Names["上海电信"] = ("Organization", null);
        server.Names["临江"] = ("Location", "City");
        server.Names["2024年5月16日"] = ("Temporal", "Date");
        server.Names["架构设计"] = ("Skill", null);
        server.Names["IP 127.0.0.1"] = ("IPAddress", null);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Texts.Short), Token);

        Texts.AssertSound(Texts.Short, analysis);
        Assert.Empty(analysis.Fallbacks);
        var company = Assert.Single(analysis.Entities, e => e.Category == EntityCategory.Organization);
        Assert.Equal("中国电信上海公司", company.Name);
        Assert.Contains("上海电信", company.Aliases);
        // Both forms are the company's: the one that the service found and the one that the article says is the same.
        Assert.Equal(4, company.Mentions.Count);
        var day = Assert.Single(analysis.Entities, e => e.Category == "DateTime");
        Assert.Equal(("2024年5月16日", "Date"), (day.Name, day.Subcategory));
        Assert.Contains(analysis.Entities, e => e is { Name: "临江", Category: "Location", Subcategory: "City" });
        Assert.Contains(analysis.Entities, e => e.Category == EntityCategory.Document);
        Assert.DoesNotContain(analysis.Entities, e => e.Category is "Skill" or "IPAddress");
        Assert.Contains(analysis.Metrics, m => m.Value == 32_000);
        Assert.Equal(["上海电信", "临江", "2024年5月16日"], analysis.KeyPhrases);
        Assert.Equal(analysis.Summary.OrderByDescending(s => s.RankScore), analysis.Summary);
        Assert.Equal(4, analysis.Summary.Count);
        Assert.All(server.Calls.Where(c => c.Body is not null), c => Assert.Equal("zh-hans", c.Documents[0].Language));
    }

    [Fact]
    public async Task A_long_article_goes_in_batches_and_its_offsets_are_of_the_whole()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Names["临江"] = ("Location", "City");
        var text = Texts.Long(12);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(text), Token);

        Texts.AssertSound(text, analysis);
        Assert.Empty(analysis.Fallbacks);
        int[] Sizes(string kind) => [.. server.Calls.Where(c => c.Kind == kind).Select(c => c.Documents.Count)];
        Assert.Equal([5, 5, 2], Sizes("EntityRecognition"));
        Assert.Equal([10, 2], Sizes("KeyPhraseExtraction"));
        Assert.Equal([1], Sizes("ExtractiveSummarization"));
        Assert.Equal(12, Assert.Single(analysis.Entities, e => e.Name == "临江").Mentions.Count);
        Assert.Equal(20, analysis.Summary.Count);
        Assert.Equal(["临江"], analysis.KeyPhrases);
    }

    [Fact]
    public async Task An_article_over_125_000_text_elements_is_summed_up_in_jobs()
    {
        await using var server = await LanguageServer.StartAsync();
        var text = Texts.Long(30);

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(text), Token);

        Texts.AssertSound(text, analysis);
        Assert.Empty(analysis.Fallbacks);
        Assert.Equal(2, server.Count("ExtractiveSummarization"));
    }

    [Fact]
    public async Task What_the_service_gives_twice_or_outside_the_document_is_taken_once_or_not()
    {
        await using var server = await LanguageServer.StartAsync();
        const string Twice =
            """{"text":"Linjiang","category":"Location","offset":0,"length":2,"confidenceScore":0.4}""";
        server.Script = (call, _) =>
            call.Kind != "EntityRecognition"
                ? null
                : new Reply(
                    200,
                    $$$$$$"""
                    {"results":{"documents":[{"id":"0","entities":[{{{{{{Twice}}}}}},{{{{{{Twice}}}}}},
                    {"text":"x","category":"Person","offset":-1,"length":3},
                    {"text":"x","category":"Person","offset":2,"length":0},
                    {"text":"x","category":"Person","offset":5,"length":2147483647},
                    {"text":"x","category":"Person","offset":4,"length":3},
                    null]},{"id":"7","entities":[]}],"errors":[]}}
                    """
                );
        const string Text = "临江很美。\n第二行。";

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(Text), Token);

        Texts.AssertSound(Text, analysis);
        var place = Assert.Single(analysis.Entities);
        Assert.Equal(("临江", 1, 0.4), (place.Name, place.Mentions.Count, place.ConfidenceScore));
    }

    // Names of one, two and four units among characters that count differently in every encoding.
    [Fact]
    public async Task Offsets_hold_in_any_text()
    {
        await using var server = await LanguageServer.StartAsync();
        string[] parts = ["临江", "👍", "👨‍👩‍👧", "e\u0301", "𠮷田", "说明。", "，", "\n", "上海电信", "abc"];
        server.Names["临江"] = ("Location", null);
        server.Names["𠮷田"] = ("Person", null);
        server.Names["👍"] = ("Product", null);
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(
                Enumerable.Range(0, 200 << (seed % 6)).Select(_ => parts[random.Next(parts.Length)])
            );

            var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(text), Token);

            Texts.AssertSound(text, analysis);
            Assert.Empty(analysis.Fallbacks);
            var places = text.Split("临江").Length - 1;
            Assert.Equal(places, analysis.Entities.Single(e => e.Name == "临江").Mentions.Count);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task Nothing_is_asked_of_an_empty_text(string text)
    {
        await using var server = await LanguageServer.StartAsync();

        var analysis = await Clients.Analyzer(server).AnalyzeAsync(Texts.Article(text), Token);

        Assert.Empty(server.Calls);
        Assert.Empty(analysis.Entities);
        Assert.Empty(analysis.Fallbacks);
    }
}
