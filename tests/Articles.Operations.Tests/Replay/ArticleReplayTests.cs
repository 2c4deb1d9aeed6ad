using Articles.Operations.Tests.Support;

namespace Articles.Operations.Tests.Replay;

public sealed class ArticleReplayTests
{
    private static readonly string[] s_seven = ["g", "f", "e", "d", "c", "b", "a"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_article_is_sent_once_newest_first_and_the_checkpoint_goes()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);

        Assert.Equal(0, await run.RunAsync(Token));

        Assert.Equal(s_seven, app.Sent);
        Assert.False(File.Exists(run.File));
        Assert.Contains("3 of 7 sent: e.txt", run.Output.ToString());
        Assert.Contains("Done: 7 articles sent, 0 deleted meanwhile.", run.Output.ToString());
    }

    [Theory]
    [InlineData("g")]
    [InlineData("e")]
    [InlineData("d")]
    [InlineData("a")]
    public async Task Stopped_after_any_article_it_goes_on_with_the_next(string last)
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        using var stop = new CancellationTokenSource();
        run.Output.AfterLine = line =>
        {
            if (line.EndsWith($"sent: {last}.txt", StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        };

        var first = await run.RunAsync(stop.Token);
        Assert.Equal(last, app.Sent[^1]);
        Assert.Equal(last == "a" ? 0 : 1, first);
        run.Output.AfterLine = _ => { };

        // After the last article there is nothing to go on with.
        Assert.Equal(0, first == 0 ? first : await run.RunAsync(Token));
        Assert.Equal(s_seven, app.Sent);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_a_call_it_sends_that_article_again()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        using var stop = new CancellationTokenSource();
        app.AfterSent = id =>
        {
            if (id == "e")
            {
                stop.Cancel();
                throw new InvalidOperationException("The app ends.");
            }
        };
        Assert.Equal(1, await run.RunAsync(stop.Token));

        app.AfterSent = _ => { };
        Assert.Equal(0, await run.RunAsync(Token));
        Assert.Equal(["g", "f", "e", "e", "d", "c", "b", "a"], app.Sent);
    }

    [Fact]
    public async Task Articles_that_are_uploaded_meanwhile_are_left_to_the_new_version()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        app.AfterSent = id => app.Articles.Insert(0, "new-" + id);

        Assert.Equal(0, await run.RunAsync(Token));

        Assert.Equal(s_seven, app.Sent);
    }

    [Fact]
    public async Task What_was_deleted_is_counted_and_passed_over()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        app.Gone.Add("d");

        Assert.Equal(0, await run.RunAsync(Token));

        Assert.Equal(s_seven.Except(["d"]), app.Sent);
        Assert.Contains("Done: 6 articles sent, 1 deleted meanwhile.", run.Output.ToString());
    }

    [Fact]
    public async Task An_outage_of_moments_is_waited_out()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        foreach (var status in (int[])[503, 429, 500, 502])
        {
            app.Refusals.Enqueue(status);
        }

        Assert.Equal(0, await run.RunAsync(Token));
        Assert.Equal(s_seven, app.Sent);
    }

    [Fact]
    public async Task A_longer_one_stops_it_and_it_goes_on_later()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        app.AfterSent = id =>
        {
            for (var i = 0; i < 20 && id == "e"; i++)
            {
                app.Refusals.Enqueue(503);
            }
        };

        Assert.Equal(1, await run.RunAsync(Token));
        Assert.Equal(["g", "f", "e"], app.Sent);
        Assert.Contains("503", run.Errors.ToString());
        Assert.Contains(run.File, run.Errors.ToString());

        app.Refusals.Clear();
        Assert.Equal(0, await run.RunAsync(Token));
        Assert.Equal(s_seven, app.Sent);
    }

    [Fact]
    public async Task Where_nobody_answers_it_says_so_at_once_and_names_no_checkpoint()
    {
        var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        await app.DisposeAsync();

        Assert.Equal(2, await run.RunAsync(Token));

        Assert.Contains("cannot be reached", run.Errors.ToString());
        Assert.Contains("check --url", run.Errors.ToString());
        Assert.DoesNotContain("goes on from", run.Errors.ToString());
    }

    [Fact]
    public async Task Stopped_before_the_first_article_it_names_no_checkpoint()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(1, await run.RunAsync(stop.Token));

        Assert.Contains("Nothing was sent yet", run.Errors.ToString());
        Assert.DoesNotContain(run.File, run.Errors.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong-key")]
    public async Task Without_the_right_key_it_says_which_variable_to_set_and_never_the_key(string? key)
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);

        Assert.Equal(2, await run.RunAsync(Token, key: key));

        Assert.Contains("Set ARTICLES_KEY", run.Errors.ToString());
        Assert.DoesNotContain("wrong-key", run.Errors.ToString() + run.Output);
    }

    [Fact]
    public async Task The_checkpoint_holds_no_key_and_is_for_one_replay_alone()
    {
        await using var app = await FakeApp.StartAsync(s_seven);
        using var run = new ReplayRun(app);
        using var stop = new CancellationTokenSource();
        app.AfterSent = _ => stop.Cancel();
        Assert.Equal(1, await run.RunAsync(stop.Token, "Rejected"));
        File.WriteAllText(run.File, $$"""{"url":"{{app.Address}}","status":"Rejected","sent":1,"gone":0}""");

        Assert.Equal(2, await run.RunAsync(Token, "Analyzed"));

        Assert.Contains("status Rejected", run.Errors.ToString());
        Assert.DoesNotContain(FakeApp.Key, await File.ReadAllTextAsync(run.File, Token));
        Assert.Contains("&status=Rejected", app.Queries[0]);
    }
}
