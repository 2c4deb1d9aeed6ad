namespace Articles.Operations.Tests;

public sealed class OperationsCommandTests
{
    [Theory]
    [InlineData("replay", "--url")]
    [InlineData("replay --url http://name.azurewebsites.net", "https")]
    [InlineData("replay --url https://a.example --status Queued", "Queued")]
    public void Wrong_arguments_are_named(string arguments, string word)
    {
        var parsed = OperationsCommand.Create(null, TextWriter.Null, TextWriter.Null).Parse(arguments.Split(' '));

        Assert.Contains(parsed.Errors, e => e.Message.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_url_is_enough()
    {
        var parsed = OperationsCommand
            .Create(null, TextWriter.Null, TextWriter.Null)
            .Parse(["replay", "--url", "https://a.example"]);

        Assert.Empty(parsed.Errors);
    }
}
