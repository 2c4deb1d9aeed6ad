using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class LossPlacesTests
{
    private const string Clean = "市政府要求所有企业在年底以前完成设备改造，达不到标准的工厂将停止生产。";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_place_where_a_byte_really_went_is_among_them(int half)
    {
        var (found, losses) = (0, 0);
        for (var at = 4; at < Clean.Length - 16; at++)
        {
            var bytes = MadeDamage.Gbk936.GetBytes(Clean).ToList();
            bytes.RemoveAt((2 * at) + half);
            var places = Around(MadeDamage.Gbk936.GetString([.. bytes]));
            losses += places is null ? 0 : 1;
            found += places is not null && places.Others().Append(places.Own).Any(IsInClean) ? 1 : 0;
        }
        Assert.True(losses > 10, $"{losses}");
        Assert.True(found * 10 >= losses * 9, $"{found} of {losses}");
    }

    [Fact]
    public void What_they_assume_has_one_open_character_at_most()
    {
        var bytes = MadeDamage.Gbk936.GetBytes(Clean).ToList();
        bytes.RemoveAt(20);
        var places = Around(MadeDamage.Gbk936.GetString([.. bytes]))!;

        Assert.NotEmpty(places.Others());
        Assert.All(places.Others(), pieces => Assert.InRange(pieces.Count(piece => piece.Unknown is not null), 0, 1));
    }

    /// <summary>The places around the first loss that the best reading of a damaged text assumes; null where it has none.</summary>
    private static LossPlaces? Around(string damaged)
    {
        var atoms = Atom.Cut(damaged, 0, damaged.Length);
        var plausibility = new Plausibility(new PairSet(0), simplifiedOnly: true);
        var resolver = new UnknownResolver(plausibility, traditional: false);
        var last = new ChannelSearch(atoms, plausibility, resolver, silent: true, hidesPairs: false).Run(
            default,
            true
        )!;
        foreach (var region in DamagedRegion.FindAll(last, true))
        {
            var index = 0;
            for (var i = 0; i < region.Nodes.Count; i++)
            {
                if (region.Nodes[i].Cost >= ChannelCosts.Silent)
                {
                    return LossPlaces.Around(atoms, region, i, index);
                }
                index += region.Nodes[i].AddsCharacter ? 1 : 0;
            }
        }
        return null;
    }

    private static bool IsInClean(List<Piece> pieces) =>
        Enumerable
            .Range(0, Clean.Length - pieces.Count + 1)
            .Any(start => pieces.Select((piece, i) => Fits(piece, Clean[start + i])).All(fits => fits));

    private static bool Fits(Piece piece, char character) =>
        piece.Unknown?.Fits('\0', character) ?? piece.Character == character;
}
