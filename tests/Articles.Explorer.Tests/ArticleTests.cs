using System.Text;
using System.Text.Json;
using Articles.Explorer.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Articles.Explorer.Tests;

public sealed class ArticleTests(ExplorerApp app)
{
    [Fact]
    public async Task The_keyboard_alone_reaches_a_figure_its_details_and_the_way_back()
    {
        var page = await app.OpenAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "江城科技公布建设进展" });
        await TabToAsync(page, link);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".figure").First).ToBeVisibleAsync();
        await TabToAsync(page, page.Locator("[data-start][tabindex='0']"));

        for (var i = 0; i < 40 && !await page.Locator(".figure:focus").IsVisibleAsync(); i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("5G基站");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Comparator");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.Locator(".figure:focus")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slow_page_puts_the_keyboard_into_the_details_too()
    {
        var id = await app.IdAsync(TestArticles.First);
        var page = await app.OpenAsync($"#/articles/{id}");
        await page.Locator("[data-start][tabindex='0']").FocusAsync();
        for (var i = 0; i < 40 && !await page.Locator(".figure:focus").IsVisibleAsync(); i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }
        // Whatever the page waits for comes much later than a timer of it.
        await page.EvaluateAsync(
            """
            () => {
              const later = (take) => (work) => take(() => { const end = Date.now() + 150; while (Date.now() < end); work(); });
              window.requestAnimationFrame = later(window.requestAnimationFrame.bind(window));
              addEventListener("hashchange", () => { const end = Date.now() + 150; while (Date.now() < end); }, true);
            }
            """
        );

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeFocusedAsync(new() { Timeout = 10_000 });
    }

    [Fact]
    public async Task Each_listed_figure_leads_to_its_evidence_and_the_back_button_returns()
    {
        var id = await app.IdAsync(TestArticles.First);
        var page = await app.OpenAsync($"#/articles/{id}?tab=figures");

        await page.Locator(".entries a", new() { HasText = "40,000" }).ClickAsync();

        await Expect(page.Locator(".chosen").Last).ToContainTextAsync("4万个");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Target");
        await page.GoBackAsync();
        await Expect(page.Locator(".chosen")).ToHaveCountAsync(0);
        await Expect(page.Locator(".entries")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Rows_of_a_table_have_their_columns_one_below_the_other()
    {
        const string Text = "标题\n上文。\n地区\t产值\n江城\t1200亿元\n上东县\t35亿元\n下文。\n";
        const string Nothing = """{"items":[],"continuationToken":null}""";
        var id = await app.IdAsync(TestArticles.First);
        var page = await app.OpenAsync();
        await page.RouteAsync(
            $"**/articles/{id}/text",
            r => r.FulfillAsync(new() { Body = Text, ContentType = "text/plain; charset=utf-8" })
        );
        foreach (var list in (string[])["entities", "metrics", "repairs"])
        {
            await page.RouteAsync(
                $"**/articles/{id}/{list}?*",
                r => r.FulfillAsync(new() { Body = Nothing, ContentType = "application/json" })
            );
        }

        await page.GotoAsync($"{app.Address}#/articles/{id}");

        await Expect(page.Locator(".text table")).ToHaveCountAsync(1);
        await Expect(page.Locator(".text tr")).ToHaveTextAsync(["地区产值", "江城1200亿元", "上东县35亿元"]);
        await Expect(page.Locator(".text p").Last).ToHaveTextAsync("下文。");
        var lefts = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.text td:last-child')].map(c => c.getBoundingClientRect().left)"
        );
        Assert.Single(lefts.Distinct());
    }

    [Fact]
    public async Task Repairs_are_shown_as_before_and_after()
    {
        var id = await app.IdAsync("01-traditional-pinyin-residue.txt");
        var page = await app.OpenAsync($"#/articles/{id}?tab=repairs");

        var first = page.Locator(".entries li").First;

        await Expect(first.Locator("del")).Not.ToBeEmptyAsync();
        await Expect(first.Locator("ins")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task An_article_of_two_megabytes_with_five_thousand_mentions_stays_usable()
    {
        const int mentions = 5000;
        const string line =
            "江城位于江边，这一段只为凑足长度而写，读者不必在意其中说了什么，只需知道它很长很长。其余各句也是如此，"
            + "写它们的人只想让文章够长，好看清页面在长文面前是否仍然顺手，翻动、跳转和查看是否都不迟疑，如此而已。再补上几句，凑满二百个字，"
            + "这样一共五千段，每一段都一字不差，合起来正好两兆有余，足够看出页面的快慢。\n";
        var text = new StringBuilder().Insert(0, line, mentions).ToString();
        Assert.True(Encoding.UTF8.GetByteCount(text) > 2_000_000);
        var places = Enumerable
            .Range(0, mentions)
            .Select(n => new
            {
                text = "江城",
                offset = n * line.Length,
                length = 2,
            });
        var entities = new
        {
            items = new[]
            {
                new
                {
                    name = "江城",
                    category = "Location",
                    aliases = Array.Empty<string>(),
                    count = mentions,
                    confidenceScore = 1,
                    mentions = places,
                },
            },
            continuationToken = (string?)null,
        };
        var id = await app.IdAsync(TestArticles.First);
        var page = await app.OpenAsync();
        await page.RouteAsync(
            $"**/articles/{id}/text",
            r => r.FulfillAsync(new() { Body = text, ContentType = "text/plain; charset=utf-8" })
        );
        await page.RouteAsync(
            $"**/articles/{id}/entities?*",
            r => r.FulfillAsync(new() { Body = JsonSerializer.Serialize(entities), ContentType = "application/json" })
        );
        await page.RouteAsync(
            $"**/articles/{id}/metrics?*",
            r =>
                r.FulfillAsync(
                    new() { Body = """{"items":[],"continuationToken":null}""", ContentType = "application/json" }
                )
        );

        await page.GotoAsync($"{app.Address}#/articles/{id}");

        await Expect(page.Locator("[data-start]").First).ToBeVisibleAsync();
        Assert.InRange(await page.Locator("[data-start]").CountAsync(), 1, 600);
        await page.Locator("[data-start]").First.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator($"[data-start='{(mentions - 1) * line.Length}']")).ToBeFocusedAsync();
        Assert.InRange(await page.Locator("[data-start]").CountAsync(), 1, 1200);
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await Expect(target.First).ToBeVisibleAsync();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.First.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("The Tab key does not get there.");
    }
}
