using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

/// <summary>The page where it is not a screen's: on paper, and in the few colours that a reader's system allows.</summary>
public sealed class PaperTests(ExplorerApp app)
{
    // A4 between its margins, at 96 dots an inch.
    private const int PaperWidth = 718;

    [Theory]
    [InlineData("")]
    [InlineData("?tab=entities")]
    public async Task An_article_is_printed_with_its_summary_and_figures_and_nothing_to_press(string query)
    {
        var page = await OpenAsync($"#/articles/{await app.IdAsync(TestArticles.First)}{query}");
        await Expect(page.Locator(".panel .summary, .panel .entries").First).ToBeAttachedAsync();

        await PrintAsync(page);

        await Expect(page.Locator(".text")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Summary" })).ToBeVisibleAsync();
        await Expect(page.Locator(".printed .summary li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".printed tr", new() { HasText = "40,000" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_is_printed_with_all_its_figures()
    {
        var page = await OpenAsync($"#/entities/{TestArticles.Company}");
        await Expect(page.Locator("details")).ToBeVisibleAsync();

        await PrintAsync(page);

        await Expect(page.Locator("details tr", new() { HasText = "营业收入" }).First).ToBeVisibleAsync();
        await IsWithinAsync(page, ".chart svg");
    }

    [Fact]
    public async Task A_comparison_is_printed_with_what_it_compares()
    {
        var page = await OpenAsync("#/compare?indicator=5G基站");
        await Expect(page.Locator(".chart svg").First).ToBeVisibleAsync();

        await PrintAsync(page);

        await Expect(page.Locator("input.big")).ToHaveValueAsync("5G基站");
        await Expect(page.Locator("tr", new() { HasText = "29,000" }).First).ToBeVisibleAsync();
        await Expect(page.Locator(".suggested")).ToBeHiddenAsync();
        await IsWithinAsync(page, ".chart svg");
    }

    [Fact]
    public async Task Where_colours_are_forced_marks_and_what_is_chosen_have_lines_and_the_systems_own()
    {
        var id = await app.IdAsync(TestArticles.First);
        var page = await app.OpenAsync($"#/articles/{id}", o => o.ForcedColors = ForcedColors.Active);

        await Expect(page.Locator(".entity").First).ToHaveCSSAsync("border-bottom-style", "dashed");
        var pressed = await BackgroundAsync(page, ".panel .choice button[aria-pressed='true']");
        var other = await BackgroundAsync(page, ".panel .choice button[aria-pressed='false'] >> visible=true");
        Assert.NotEqual(other, pressed);
    }

    private Task<IPage> OpenAsync(string hash) => app.OpenAsync(hash, o => o.ColorScheme = ColorScheme.Dark);

    private static async Task PrintAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // A browser tells of it before it prints; the medium alone is told of with the next frame, if one is drawn.
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.SetViewportSizeAsync(PaperWidth, 1000);
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        foreach (var hidden in (string[])[".top", "button", ".hint", ".choice"])
        {
            await Expect(page.Locator($"{hidden} >> visible=true")).ToHaveCountAsync(0);
        }
    }

    private static async Task IsWithinAsync(IPage page, string selector)
    {
        var box = await page.Locator(selector).First.BoundingBoxAsync();
        Assert.InRange(box!.X + box.Width, 0, PaperWidth);
    }

    private static Task<string> BackgroundAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
