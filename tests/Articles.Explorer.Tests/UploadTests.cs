using System.Text;
using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

public sealed class UploadTests(ExplorerApp app)
{
    [Fact]
    public async Task A_file_goes_from_upload_to_its_figures()
    {
        var page = await app.OpenAsync();
        var text = "滨海港务集团有限公司简报\n2023年，滨海港务集团有限公司完成货物吞吐量3.5亿吨。\n";

        await PickAsync(page, "滨海 简报.txt", Encoding.UTF8.GetBytes(text));

        var row = page.Locator(".upload", new() { HasText = "滨海 简报.txt" });
        await Expect(row).ToHaveAttributeAsync("data-step", "Analyzed");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator(".figure").First.ClickAsync();
        var card = page.GetByRole(AriaRole.Dialog);
        await Expect(card).ToContainTextAsync("货物吞吐量");
        await Expect(card).ToContainTextAsync("350,000,000");
        await Expect(card).ToContainTextAsync("滨海港务集团有限公司");
        Assert.Contains("at=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_article_says_why()
    {
        var page = await app.OpenAsync();
        var pdf = await File.ReadAllBytesAsync(
            Path.Combine(Checkout.Seeds, "08-not-an-article.pdf"),
            TestContext.Current.CancellationToken
        );

        await PickAsync(page, "scan.pdf", pdf);

        var row = page.Locator(".upload", new() { HasText = "scan.pdf" });
        await Expect(row).ToHaveAttributeAsync("data-step", "Rejected");
        await Expect(row).ToContainTextAsync("PDF");
    }

    [Fact]
    public async Task Why_a_file_was_not_taken_is_said_in_the_language_of_the_page()
    {
        var page = await app.OpenAsync();
        await PickAsync(page, "图.txt", [0x89, .. "PNG\r\n"u8]);
        await PickAsync(page, "空.txt", []);
        var (image, empty) = (
            page.Locator(".upload", new() { HasText = "图.txt" }),
            page.Locator(".upload", new() { HasText = "空.txt" })
        );
        await Expect(image).ToContainTextAsync("The file is a PNG image");
        await Expect(empty).ToContainTextAsync("The file is empty");

        await page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();

        await Expect(image).ToContainTextAsync("这是 PNG 图片，无法读取。请换成");
        await Expect(image).Not.ToContainTextAsync("The file");
        await Expect(empty).ToContainTextAsync("文件是空的");
    }

    [Fact]
    public async Task A_dropped_file_that_is_too_large_is_not_sent()
    {
        var page = await app.OpenAsync();

        await page.EvaluateAsync(
            """
            () => {
                const dataTransfer = new DataTransfer();
                dataTransfer.items.add(new File([new Uint8Array(32 * 1024 * 1024 + 1)], "large.txt"));
                document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
            }
            """
        );

        var row = page.Locator(".upload", new() { HasText = "large.txt" });
        await Expect(row).ToHaveAttributeAsync("data-step", "failed");
        await Expect(row).ToContainTextAsync("32 MB");
    }

    [Fact]
    public async Task Names_and_texts_that_look_like_code_stay_text()
    {
        const string name = "<img src=x onerror='window.ran=1'>.txt";
        const string text =
            "<script>window.ran=1</script>的用法\n正文提到<img src=x onerror=window.ran=1>和javascript:window.ran=1。"
            + "2023年，江城科技集团有限公司建成\"><svg onload=window.ran=1>5G基站3万个。\n";
        var page = await app.OpenAsync();

        await PickAsync(page, name, Encoding.UTF8.GetBytes(text));

        var row = page.Locator(".upload", new() { HasText = name });
        await Expect(row).ToHaveAttributeAsync("data-step", "Analyzed");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".reading .text")).ToContainTextAsync("正文提到");
        await page.GetByRole(AriaRole.Button, new() { Name = "Original" }).ClickAsync();
        await Expect(page.Locator(".reading .text")).ToContainTextAsync("<script>window.ran=1</script>");
        Assert.Equal(0, await page.Locator("main script, main img, main [onload], main [onerror]").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
    }

    private static Task PickAsync(IPage page, string name, byte[] content) =>
        page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/plain",
                    Buffer = content,
                }
            );
}
