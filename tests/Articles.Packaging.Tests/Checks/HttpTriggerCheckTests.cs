using System.Text.Json.Nodes;
using Articles.Packaging.Checks;

namespace Articles.Packaging.Tests.Checks;

public sealed class HttpTriggerCheckTests
{
    [Theory]
    [InlineData("anonymous", "in", "http", "out", "")]
    [InlineData(null, "in", "http", "out", "authLevel must be said")]
    [InlineData("Everyone", "in", "http", "out", "authLevel must be said")]
    [InlineData("function", "out", "http", "out", "direction")]
    [InlineData("function", "in", "queue", "out", "exactly one output")]
    [InlineData("function", "in", "http", "in", "exactly one output")]
    public void A_trigger_and_its_output_are_checked(
        string? level,
        string direction,
        string type,
        string outDirection,
        string message
    )
    {
        var trigger = new JsonObject { ["authLevel"] = level, ["direction"] = direction };
        var output = new JsonObject { ["type"] = type, ["direction"] = outDirection };

        var messages = HttpTriggerCheck.Run(trigger, [output]).ToList();

        Assert.Equal(message.Length == 0 ? 0 : 1, messages.Count);
        Assert.All(messages, m => Assert.Contains(message, m));
    }

    [Fact]
    public void No_output_is_refused() =>
        Assert.Single(HttpTriggerCheck.Run(new JsonObject { ["authLevel"] = "admin", ["direction"] = "in" }, []));
}
