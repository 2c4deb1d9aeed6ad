using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class SilentLossTests
{
    private static readonly ChannelNode Start = new()
    {
        Position = 3,
        Pending = ChannelNode.InStep,
        Tail = default,
        IsLiteral = true,
    };

    [Fact]
    public void A_state_with_a_lost_byte_assumes_its_loss_and_no_other()
    {
        var node = ChannelSearch.EmitUnknown(Start, 4, new Unknown(0xD6, -1), 0xD0, ChannelCosts.Silent);

        Assert.True(new SilentLoss(3, new Unknown(0xD6, -1)).IsAssumedBy(node));
        Assert.False(new SilentLoss(3, new Unknown(-1, 0xD6)).IsAssumedBy(node));
        Assert.False(new SilentLoss(2, new Unknown(0xD6, -1)).IsAssumedBy(node));
    }

    [Fact]
    public void A_marked_byte_is_no_silent_loss() =>
        Assert.Null(SilentLoss.Of(ChannelSearch.Skip(Start, 4, ChannelNode.UnknownByte, ChannelCosts.MarkedByte), 0));
}
