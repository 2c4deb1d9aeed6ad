using Articles.Explorer.Tests.Support;
using Articles.LocalHost.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

/// <summary>What the page does when something stands between it and its data.</summary>
public sealed class TroubleTests(ExplorerApp app)
{
    [Fact]
    public async Task A_lost_connection_is_told_and_comes_back_by_itself()
    {
        var page = await app.OpenAsync();
        await Expect(page.Locator(".totals")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(true);

        await page.GetByRole(AriaRole.Link, new() { Name = "Entities" }).ClickAsync();

        await Expect(page.GetByText("Connection lost")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator(".names .name").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Connection lost")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_when_it_said()
    {
        var page = await app.OpenAsync();
        var asked = 0;
        await page.RouteAsync(
            address => address.EndsWith("/api/entities", StringComparison.Ordinal),
            route =>
                ++asked == 1
                    ? route.FulfillAsync(
                        new()
                        {
                            Status = 503,
                            Headers = new Dictionary<string, string> { ["Retry-After"] = "1" },
                        }
                    )
                    : route.ContinueAsync()
        );

        await page.GetByRole(AriaRole.Link, new() { Name = "Entities" }).ClickAsync();

        await Expect(page.GetByText("Trying again in 1 s")).ToBeVisibleAsync();
        await Expect(page.Locator(".names .name").First).ToBeVisibleAsync();
        Assert.True(asked > 1);
    }

    [Fact]
    public async Task Where_keys_are_required_one_is_asked_for_once_and_never_put_into_an_address()
    {
        Assert.SkipWhen(!app.IsRunning, "There is no browser.");
        await using var host = await app.StartHostAsync(
            new HostKeys("master", "right", new Dictionary<string, string>())
        );
        var page = await app.OpenAsync(at: host.Address);
        var addresses = new List<string>();
        page.Request += (_, request) => addresses.Add(request.Url);
        var key = page.GetByLabel("Functions key");

        await key.FillAsync("wrong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Expect(page.GetByText("not accepted")).ToBeVisibleAsync();
        await key.FillAsync("right");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Expect(page.Locator(".cards li").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Entities" }).ClickAsync();
        await Expect(page.Locator(".names .name").First).ToBeVisibleAsync();
        await Expect(key).ToHaveCountAsync(1);
        await Expect(key).ToBeHiddenAsync();
        Assert.DoesNotContain(addresses, a => a.Contains("right", StringComparison.Ordinal));
    }
}
