using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class PieceTests
{
    [Fact]
    public void Only_states_that_add_a_character_are_pieces()
    {
        var start = new ChannelNode
        {
            Position = 0,
            Pending = ChannelNode.InStep,
            Tail = default,
        };
        var skipped = ChannelSearch.Skip(start, 1, ChannelNode.UnknownByte, 0);
        var open = ChannelSearch.EmitUnknown(skipped, 2, new Unknown(0xD6, -1), ChannelNode.InStep, 0);

        Assert.Equal([new Piece('\0', new Unknown(0xD6, -1))], Piece.Of([start, skipped, open]));
    }
}
