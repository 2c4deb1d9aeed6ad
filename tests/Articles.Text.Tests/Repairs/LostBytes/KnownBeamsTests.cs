using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class KnownBeamsTests
{
    [Fact]
    public void The_same_texts_with_the_same_character_are_known()
    {
        var known = new KnownBeams();
        var start = known.Start(default);
        List<ResolvedText> found = [new(default, start[0], '中', '中')];
        known.Add(start, new Piece('\0', new Unknown(0xD6, -1)), found);

        Assert.Same(start, known.Start(default));
        Assert.Same(found, known.Find(start, new Piece('\0', new Unknown(0xD6, -1))));
        Assert.Null(known.Find(start, new Piece('\0', new Unknown(-1, 0xD6))));
        Assert.Null(known.Find(found, new Piece('\0', new Unknown(0xD6, -1))));
    }

    [Fact]
    public void So_many_are_forgotten_together()
    {
        var known = new KnownBeams();
        var start = known.Start(default);
        for (var i = 0; i < 1000; i++)
        {
            known.Add(start, new Piece((char)i, null), []);
        }

        Assert.NotSame(start, known.Start(default));
        Assert.Null(known.Find(start, new Piece('\x1', null)));
    }
}
