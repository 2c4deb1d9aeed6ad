using System.Text.Json.Nodes;
using Articles.Packaging.Checks;

namespace Articles.Packaging.Tests.Checks;

public sealed class TimerTriggerCheckTests
{
    [Theory]
    [InlineData("0 * * * * *", 0)]
    [InlineData("%Schedule%", 0)]
    [InlineData("* * * * *", 1)]
    [InlineData("%%", 1)]
    [InlineData(null, 1)]
    public void The_schedule_has_six_fields_or_is_a_setting(string? schedule, int count) =>
        Assert.Equal(count, TimerTriggerCheck.Run(Trigger(schedule), []).Count());

    [Fact]
    public void An_output_and_another_direction_are_refused()
    {
        var trigger = Trigger("0 * * * * *");
        trigger["direction"] = "out";

        Assert.Equal(
            2,
            TimerTriggerCheck
                .Run(
                    trigger,
                    [
                        [],
                    ]
                )
                .Count()
        );
    }

    private static JsonObject Trigger(string? schedule) => new() { ["direction"] = "in", ["schedule"] = schedule };
}
