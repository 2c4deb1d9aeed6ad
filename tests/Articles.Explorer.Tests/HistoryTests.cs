using System.Globalization;
using System.Text.Json;
using System.Web;
using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

/// <summary>Where the reader is, where that leads back to, and what is found there.</summary>
public sealed class HistoryTests(ExplorerApp app)
{
    [Fact]
    public async Task Back_finds_the_list_as_long_and_as_far_down_as_it_was_left()
    {
        var page = await app.OpenAsync();
        await page.RouteAsync(address => new Uri(address).AbsolutePath == "/api/articles", r => ListAsync(r, 120));
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Expect(page.Locator(".cards li")).ToHaveCountAsync(100);
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Title 80", Exact = true });
        await link.ScrollIntoViewIfNeededAsync();
        var before = await page.EvaluateAsync<double>("scrollY");
        Assert.True(before > 500, $"{before}");

        await link.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "There is nothing here" })).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<double>("scrollY"));
        await page.GoBackAsync();

        await Expect(page.Locator(".cards li")).ToHaveCountAsync(100);
        await Expect(link).ToBeInViewportAsync();
        await page.WaitForFunctionAsync($"Math.abs(scrollY - {before.ToString(CultureInfo.InvariantCulture)}) < 5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Expect(page.Locator(".cards li")).ToHaveCountAsync(120);
    }

    [Theory]
    [InlineData("#/foo")]
    [InlineData("#/articles/00000000000000000000000000")]
    [InlineData("#/articles/%2e%2e")]
    public async Task An_address_that_leads_to_nothing_says_so_in_its_title_and_leads_on(string address)
    {
        var page = await app.OpenAsync("#/entities");
        await Expect(page).ToHaveTitleAsync("Entities · Articles");

        await page.GotoAsync(app.Address + address);

        await Expect(page).ToHaveTitleAsync("There is nothing here · Articles");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToHaveCountAsync(0);
        await Expect(page.Locator("main")).Not.ToContainTextAsync("/api/");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the list of articles" }).ClickAsync();
        await Expect(page.Locator(".cards li").First).ToBeVisibleAsync();
    }

    // The list of so many articles, by the rules of the API.
    private static Task ListAsync(IRoute route, int count)
    {
        var query = HttpUtility.ParseQueryString(new Uri(route.Request.Url).Query);
        var from = int.Parse(query["continuationToken"] ?? "0", CultureInfo.InvariantCulture);
        var end = Math.Min(count, from + int.Parse(query["top"] ?? "50", CultureInfo.InvariantCulture));
        var items = Enumerable
            .Range(from, end - from)
            .Select(n => new
            {
                id = $"{n:D26}",
                name = $"{n}.txt",
                title = $"Title {n}",
                status = "Analyzed",
            });
        var token = end < count ? $"{end}" : null;
        var body = JsonSerializer.Serialize(new { items, continuationToken = token });
        return route.FulfillAsync(new() { Body = body, ContentType = "application/json" });
    }
}
