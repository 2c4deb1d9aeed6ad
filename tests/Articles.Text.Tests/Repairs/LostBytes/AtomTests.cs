using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class AtomTests
{
    [Theory]
    [InlineData("中", AtomKind.Pair, 1)]
    [InlineData("a", AtomKind.Ascii, 1)]
    [InlineData("?", AtomKind.Mark, 1)]
    [InlineData("\uFFFD", AtomKind.Mark, 1)]
    [InlineData("?lián)", AtomKind.BrokenGloss, 6)]
    [InlineData("(chǎn)", AtomKind.Gloss, 6)]
    [InlineData("(BAC)", AtomKind.Ascii, 1)]
    public void Each_piece_is_told_by_its_look(string text, object kind, int length)
    {
        var atom = Atom.Cut(text, 0, text.Length)[0];

        Assert.Equal(((AtomKind)kind, length), (atom.Kind, atom.Length));
    }

    [Fact]
    public void A_part_is_cut_without_a_gap()
    {
        const string Text = "前後勇?lián)厝(wài)A後";

        var atoms = Atom.Cut(Text, 2, Text.Length);

        Assert.Equal(2, atoms[0].Start);
        Assert.All(atoms.Zip(atoms.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.Equal(Text.Length, atoms[^1].End);
    }

    [Fact]
    public void A_pair_has_both_its_bytes()
    {
        var atom = Assert.Single(Atom.Cut("中", 0, 1));

        Assert.Equal((0xD6, 0xD0), (atom.Lead, atom.Trail));
    }
}
