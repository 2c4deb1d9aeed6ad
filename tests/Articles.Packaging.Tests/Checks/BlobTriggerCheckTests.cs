using System.Text.Json.Nodes;
using Articles.Packaging.Checks;

namespace Articles.Packaging.Tests.Checks;

public sealed class BlobTriggerCheckTests
{
    [Theory]
    [InlineData("path", "in", "must be a container")]
    [InlineData("path", "in/", "must be a container")]
    [InlineData("path", "{c}/{name}", "must be a container")]
    [InlineData("path", "in/{Uri}", "does not reach the handler")]
    [InlineData("path", "in/{name}/{blobTrigger}", "does not reach the handler")]
    [InlineData("connection", "", "no connection")]
    [InlineData("direction", "out", "direction")]
    public void One_wrong_member_is_one_message(string member, string value, string message)
    {
        var trigger = Trigger();
        trigger[member] = value;

        Assert.Contains(message, Assert.Single(BlobTriggerCheck.Run(trigger, [])));
    }

    [Fact]
    public void An_output_beside_the_trigger_is_refused() =>
        Assert.Contains(
            "alone",
            Assert.Single(
                BlobTriggerCheck.Run(
                    Trigger(),
                    [
                        [],
                    ]
                )
            )
        );

    [Fact]
    public void A_right_one_is_taken() => Assert.Empty(BlobTriggerCheck.Run(Trigger(), []));

    private static JsonObject Trigger() =>
        new()
        {
            ["direction"] = "in",
            ["path"] = "in/{name}",
            ["connection"] = "Store",
        };
}
