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
        var folder = Path.Combine(Checkout.Root, "docs", "screenshots");
        Directory.CreateDirectory(folder);
        var article = await app.IdAsync(TestArticles.First);
        var repaired = await app.IdAsync("01-traditional-pinyin-residue.txt");
        (string Name, string Hash, string Language, ColorScheme Scheme, int Width)[] shots =
        [
            ("articles", "#/", "zh-CN", ColorScheme.Light, 1280),
            ("article", $"#/articles/{article}?tab=figures&at=50&len=21", "zh-CN", ColorScheme.Light, 1280),
            ("compare", "#/compare?indicator=5G基站", "en-US", ColorScheme.Dark, 1280),
            ("entities", "#/entities", "en-US", ColorScheme.Light, 1280),
            ("repairs", $"#/articles/{repaired}?tab=repairs", "en-US", ColorScheme.Light, 360),
            ("entity", $"#/entities/{TestArticles.Company}", "zh-CN", ColorScheme.Dark, 360),
        ];
        foreach (var shot in shots)
        {
            var page = await app.OpenAsync(
                shot.Hash,
                with: o =>
                {
                    o.Locale = shot.Language;
                    o.ColorScheme = shot.Scheme;
                    o.ViewportSize = new() { Width = shot.Width, Height = 800 };
                }
            );
            await Assertions.Expect(page.Locator("h1:visible")).ToHaveCountAsync(1);
            await Assertions.Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
            await page.WaitForTimeoutAsync(500);
            var file = $"{shot.Name}-{shot.Language[..2]}-{shot.Scheme}-{shot.Width}.png".ToLowerInvariant();
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file) });
            await page.Context.CloseAsync();
        }
    }
}
