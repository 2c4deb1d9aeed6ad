using Articles.Functions.Http;

namespace Articles.Functions.Tests.Http;

public sealed class PositionsTests
{
    [Fact]
    public void A_position_is_read_in_the_version_it_was_written_for()
    {
        var position = Positions.Write(3, 42);

        Assert.Equal(42, Positions.Read(position, 3));
        Assert.Contains(
            "processed again",
            Assert.Throws<BadParameterException>(() => Positions.Read(position, 4)).Message
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("3.")]
    [InlineData(".42")]
    [InlineData("3.-1")]
    [InlineData("3.42.1")]
    public void Anything_else_is_none(string position) =>
        Assert.Contains(
            "not one that this list gave",
            Assert.Throws<BadParameterException>(() => Positions.Read(position, 3)).Message
        );
}
