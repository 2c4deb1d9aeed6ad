using Articles.EndToEnd.Tests;
using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;

namespace Articles.Explorer.Tests;

/// <summary>
/// Makes the pictures in <c>docs/screenshots</c>:
/// <c>dotnet run -c Release --project tests/Articles.Explorer.Tests -- --explicit only</c>.
/// </summary>
public sealed class Screenshots(ExplorerApp app)
{
    [Fact(Explicit = true)]
    public async Task Take()
    {
        var folder =
            Environment.GetEnvironmentVariable("SHOTS") ?? Path.Combine(Repository.Root, "docs", "screenshots");
        Directory.CreateDirectory(folder);
        foreach (var (language, scheme, width) in Variants)
        {
            var page = await app.OpenAsync(with: o =>
            {
                o.Locale = language;
                o.ColorScheme = scheme;
                o.ViewportSize = new() { Width = width, Height = width < 500 ? 740 : 860 };
            });
            foreach (var (name, hash) in await ViewsAsync())
            {
                await page.GotoAsync(app.Address + hash);
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await Assertions.Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
                await page.WaitForTimeoutAsync(500);
                var file = $"{name}-{language[..2]}-{scheme}-{width}.png".ToLowerInvariant();
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file) });
            }

            await page.Context.CloseAsync();
        }
    }

    private static readonly (string, ColorScheme, int)[] Variants =
    [
        ("zh-CN", ColorScheme.Light, 1280),
        ("en-US", ColorScheme.Dark, 1280),
        ("zh-CN", ColorScheme.Dark, 360),
        ("en-US", ColorScheme.Light, 360),
    ];

    private async Task<(string, string)[]> ViewsAsync()
    {
        var id = await app.IdAsync(TestArticles.First);
        var seed = await app.IdAsync("01-traditional-pinyin-residue.txt");
        return
        [
            ("articles", "#/"),
            ("article", $"#/articles/{id}?tab=figures&at=50&len=19"),
            ("seed", $"#/articles/{seed}"),
            ("repairs", $"#/articles/{seed}?tab=repairs"),
            ("entities", "#/entities"),
            ("entity", $"#/entities/{TestArticles.Company}"),
            ("compare", "#/compare?indicator=5G基站"),
            ("search", "#/search?q=江城"),
        ];
    }
}
