using Articles.LocalHost.Demo;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Tests.Demo;

public sealed class RunLogTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly StringWriter _errors = new();

    [Fact]
    public void Errors_are_shown_and_all_is_kept()
    {
        Write("Host.Function.Console", LogLevel.Information, "all well");
        Write("Host.Function.Console", LogLevel.Error, "it broke");

        Assert.Equal("Host.Function.Console: it broke" + Environment.NewLine, _errors.ToString());
    }

    [Theory]
    [InlineData("it broke\n   at Some.Method()\n   at Another.Method()", "Host: it broke …")]
    [InlineData("it broke\r\nHeaders:", "Host: it broke …")]
    public void Of_an_error_of_many_lines_the_first_is_shown(string message, string shown)
    {
        Write("Host", LogLevel.Error, message);

        Assert.Equal(shown + Environment.NewLine, _errors.ToString());
        Assert.EndsWith(message + Environment.NewLine, File.ReadAllText(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_line_the_beginning_is_shown()
    {
        var message = "{\"Message\":\"POST /Reconcile failed\",\"Exception\":\"" + new string('x', 4000) + "\"}";
        Write("Host", LogLevel.Error, message);

        Assert.StartsWith(
            "Host: {\"Message\":\"POST /Reconcile failed\"",
            _errors.ToString(),
            StringComparison.Ordinal
        );
        Assert.InRange(_errors.ToString().Length, 100, 600);
        Assert.Contains(message, File.ReadAllText(_path), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _errors.Dispose();
        File.Delete(_path);
    }

    private void Write(string category, LogLevel level, string message)
    {
        using var log = RunLog.Open(_path, new ConsoleOutput(TextWriter.Null, _errors, isTerminal: false));
#pragma warning disable CA2254 // The message is what is tested.
        log.CreateLogger(category).Log(level, message);
#pragma warning restore CA2254
    }
}
