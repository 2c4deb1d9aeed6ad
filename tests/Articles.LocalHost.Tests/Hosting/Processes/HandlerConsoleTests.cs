using Articles.LocalHost.Hosting.Processes;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Tests.Hosting.Processes;

public sealed class HandlerConsoleTests
{
    [Theory]
    [InlineData("something broke", LogLevel.Error)]
    [InlineData("Warning: low disk", LogLevel.Warning)]
    [InlineData("[WARN] slow", LogLevel.Warning)]
    public void A_line_of_stderr_is_an_error_unless_it_warns(string line, LogLevel level) =>
        Assert.Equal(level, HandlerConsole.LevelOfError(line));
}
