using Articles.LocalHost.Demo;

namespace Articles.LocalHost.Tests.Demo;

public sealed class LocalHostCommandTests
{
    [Fact]
    public async Task What_is_not_said_has_its_default()
    {
        var options = await ParseAsync();

        Assert.False(options.Once || options.Fresh);
        Assert.Equal(7071, options.Port);
        Assert.EndsWith(Path.DirectorySeparatorChar + "seeds", options.Seeds, StringComparison.Ordinal);
        Assert.EndsWith(Path.DirectorySeparatorChar + ".articles", options.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_is_taken()
    {
        var options = await ParseAsync("--once", "--seeds", "none", "--port", "8080", "--data", "/d", "--fresh");

        Assert.Equal(new LocalHostOptions(true, null, 8080, Path.GetFullPath("/d"), true), options);
    }

    [Theory]
    [InlineData("--port", "0")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "many")]
    [InlineData("--seeds")]
    [InlineData("--unknown")]
    public async Task What_is_wrong_is_refused_with_2(params string[] args) =>
        Assert.Equal(2, await LocalHostCommand.InvokeAsync(args));

    [Fact]
    public void Every_option_has_a_help_line() =>
        Assert.All(
            LocalHostCommand.Create((_, _) => Task.FromResult(0)).Options,
            option => Assert.False(string.IsNullOrWhiteSpace(option.Description))
        );

    private static async Task<LocalHostOptions> ParseAsync(params string[] args)
    {
        LocalHostOptions? parsed = null;
        var command = LocalHostCommand.Create(
            (options, _) =>
            {
                parsed = options;
                return Task.FromResult(0);
            }
        );
        Assert.Equal(
            0,
            await command.Parse(args).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken)
        );
        return parsed!;
    }
}
