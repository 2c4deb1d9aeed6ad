using Articles.Explorer.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

/// <summary>What holds for every view.</summary>
public sealed class PageTests(ExplorerApp app)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task No_view_has_a_barrier_runs_wide_or_asks_another_server(ColorScheme scheme, int width)
    {
        var page = await app.OpenAsync(with: o =>
        {
            o.ColorScheme = scheme;
            o.ViewportSize = new() { Width = width, Height = 800 };
        });
        var (foreign, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) =>
            Note(foreign, request.Url, !request.Url.StartsWith(app.Address.ToString(), StringComparison.Ordinal));
        page.Console += (_, message) =>
            Note(complaints, message.Text, message.Text.Contains("Content Security Policy", StringComparison.Ordinal));
        var id = await app.IdAsync(TestArticles.First);
        var repaired = await app.IdAsync("01-traditional-pinyin-residue.txt");
        string[] views =
        [
            "#/",
            $"#/articles/{id}?at=50&len=19",
            $"#/articles/{id}?tab=figures",
            $"#/articles/{repaired}?tab=repairs",
            $"#/articles/{repaired}?form=original",
            "#/entities",
            $"#/entities/{TestArticles.Company}",
            "#/compare?indicator=5G基站",
            "#/search",
            "#/nowhere",
        ];
        foreach (var view in views)
        {
            await page.GotoAsync(app.Address + view);
            await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
            var wide = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            Assert.True(wide <= 0, $"{view} is {wide} pixels too wide.");
            var axe = await page.RunAxe();
            Assert.True(
                axe.Violations.Length == 0,
                $"{view}: {string.Join("; ", axe.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}"
            );
        }

        Assert.Empty(foreign);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_language_is_the_browsers_until_another_is_chosen()
    {
        var page = await app.OpenAsync(with: o => o.Locale = "zh-CN");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "文章库" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Library" })).ToBeVisibleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Library" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_is_dark_where_the_system_is_and_a_switch_changes_it()
    {
        var page = await app.OpenAsync(with: o => o.ColorScheme = ColorScheme.Dark);
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(21, 24, 27)");

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch to light" }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(250, 248, 244)");
    }

    private static void Note(List<string> notes, string text, bool isNoted)
    {
        if (isNoted)
        {
            notes.Add(text);
        }
    }
}
