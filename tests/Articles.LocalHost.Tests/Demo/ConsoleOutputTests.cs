using Articles.LocalHost.Demo;

namespace Articles.LocalHost.Tests.Demo;

public sealed class ConsoleOutputTests
{
    [Theory]
    [InlineData(false, "1 of 2|2 of 2|done|")]
    [InlineData(true, "\r\u001b[K1 of 2\r\u001b[K2 of 2\r\u001b[Kdone|")]
    public void A_terminal_gets_one_line_that_changes_and_a_file_a_line_for_each_change(
        bool isTerminal,
        string expected
    )
    {
        using var output = new StringWriter { NewLine = "|" };
        using var error = new StringWriter { NewLine = "|" };
        var console = new ConsoleOutput(output, error, isTerminal);

        console.ShowProgress("1 of 2");
        console.ShowProgress("1 of 2");
        console.ShowProgress("2 of 2");
        console.WriteError("trouble");
        console.WriteLine("done");

        Assert.Equal(expected, output.ToString());
        Assert.Equal("trouble|", error.ToString());
    }
}
