using System.Text;
using System.Text.Json;
using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

/// <summary>Entities, their cards and charts, comparison and search.</summary>
public sealed class KnowledgeTests(ExplorerApp app)
{
    [Fact]
    public async Task Entities_are_found_while_typing_and_the_address_keeps_what_is_shown()
    {
        var page = await app.OpenAsync("#/entities");
        var names = page.Locator(".names .name");
        await Expect(names.Nth(3)).ToBeVisibleAsync();

        // Slow enough that the list is asked for before the last letter.
        await page.GetByLabel("Type a name").PressSequentiallyAsync("江城科技", new() { Delay = 300 });
        await Expect(names.Nth(3)).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Type a name")).ToHaveValueAsync("江城科技");
        await page.ReloadAsync();

        await Expect(names.Nth(3)).ToHaveCountAsync(0);
        await Expect(names.First).ToHaveTextAsync(TestArticles.Company);
        await Expect(page.GetByLabel("Type a name")).ToHaveValueAsync("江城科技");
        await names.First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(TestArticles.Company);
    }

    [Fact]
    public async Task Names_and_titles_that_look_like_code_stay_text()
    {
        const string code = "<img src=x onerror='window.ran=1'><script>window.ran=1</script>";
        var (name, title) = (JsonEncodedText.Encode(code + "公司"), JsonEncodedText.Encode(code + "新闻"));
        var page = await app.OpenAsync();
        await AnswerAsync(
            page,
            "/api/entities",
            $$"""{"items":[{"name":"{{name}}","category":"Organization","aliases":["{{name}}"],"articles":1,"mentions":1}],"continuationToken":null}"""
        );
        await AnswerAsync(
            page,
            "/api/search",
            $$"""{"items":[{"id":"{{await app.IdAsync(TestArticles.First)}}","title":"{{title}}","snippet":"{{title}}","score":1}],"continuationToken":null}"""
        );

        await page.GotoAsync($"{app.Address}#/entities");
        await Expect(page.Locator(".names .name")).ToHaveTextAsync(code + "公司");
        await page.GotoAsync($"{app.Address}#/search?q=新闻");
        await Expect(page.Locator("main")).ToContainTextAsync(code + "新闻");

        Assert.Equal(0, await page.Locator("main script, main img, main [onerror]").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
    }

    private static Task<IAsyncDisposable> AnswerAsync(IPage page, string path, string json) =>
        page.RouteAsync(
            address => address.Contains(path, StringComparison.Ordinal),
            r => r.FulfillAsync(new() { Body = json, ContentType = "application/json" })
        );

    [Fact]
    public async Task A_card_draws_results_and_targets_in_different_forms()
    {
        var page = await app.OpenAsync($"#/entities/{TestArticles.Company}?indicator=5G基站（个）");

        await Expect(page.Locator(".chart .series .actual .shape")).ToHaveCountAsync(4);
        await Expect(page.Locator(".chart .series .target .shape")).ToHaveCountAsync(2);
        // Circles are no paths: the kinds differ without their colours.
        Assert.Equal(4, await page.Locator(".chart .series .actual circle.shape").CountAsync());
        Assert.Equal(2, await page.Locator(".chart .series .target path.shape").CountAsync());
        var targets = page.Locator(".chart a[aria-label*='2025'][aria-label*='Target']");
        await targets.ClickAsync();
        await Expect(page.Locator(".chosen").Last).ToContainTextAsync("4万个");
    }

    [Fact]
    public async Task Articles_that_disagree_are_both_shown_and_marked()
    {
        var page = await app.OpenAsync("#/compare?indicator=5G基站");

        await Expect(page.Locator(".notice.warn")).ToContainTextAsync("26,000");
        await Expect(page.Locator(".notice.warn")).ToContainTextAsync("29,000");
        await Expect(page.Locator("td .disputed")).ToHaveCountAsync(2);
        await Expect(page.Locator(".chart .dispute")).ToHaveCountAsync(2);
        await Expect(page.Locator(".notice.warn")).ToContainTextAsync("江城网络建设提速");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }).ClickAsync()
        );
        var csv = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble(), csv[..3]);
        Assert.Contains("29000", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_from_the_top_of_the_page_shows_articles_with_the_words_set_off()
    {
        var page = await app.OpenAsync();
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).FillAsync("提速");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".cards mark").First).ToHaveTextAsync("提速");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "江城网络建设提速" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("江城网络建设提速");
    }

    [Fact]
    public async Task One_character_is_not_said_to_be_in_no_article()
    {
        var page = await app.OpenAsync();

        await page.GotoAsync($"{app.Address}#/search?q=云");

        await Expect(page.Locator(".empty")).ToContainTextAsync("at least two characters");
    }
}
