using System.Numerics;
using Articles.Lexicon;
using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class CandidateListTests
{
    private static readonly CandidateList List = CandidateLists.WithTrail(0xD0);

    [Fact]
    public void What_is_worth_more_alone_is_marked_and_nothing_else()
    {
        const float Limit = -9;
        var mask = new ulong[List.MaskLength];
        List.MarkAbove(Limit, mask);

        Assert.Equal(List.Where(character => Plausibility.Alone(Han.Simplified(character)) > Limit), mask);
    }

    [Fact]
    public void With_a_row_of_bonds_it_is_what_it_is_worth_behind_a_character()
    {
        const float Score = -20;
        const float Least = -29.5f;
        var bonds = new byte[List.MaskLength * 64];
        for (var i = 0; i < List.Characters.Length; i++)
        {
            bonds[i] = Neighbours.Steps('的', Han.Simplified(List.Characters[i]));
        }
        var mask = new ulong[List.MaskLength];
        List.MarkAbove(bonds, Score, Least, mask);

        Assert.Equal(List.Where(IsAbove), mask);
        Assert.Equal(
            mask.Sum(BitOperations.PopCount),
            List.CountAbove(bonds, Score, Least, List.All.MaskOf(simplifiedOnly: false))
        );

        static bool IsAbove(char character)
        {
            var simplified = Han.Simplified(character);
            return Score + Neighbours.Bond('的', simplified) + Plausibility.Alone(simplified) > Least;
        }
    }

    [Fact]
    public void Pairs_of_a_set_are_marked_and_no_others()
    {
        using var pairs = new PairSet(0);
        var second = List.Characters[5];
        pairs.Add(Plausibility.PairKey('天', second));
        pairs.Add(Plausibility.PairKey('地', List.Characters[6]));
        var mask = new ulong[List.MaskLength];
        List.MarkPairs(pairs, '天', List.All, mask);

        Assert.Equal(List.Where(character => Han.Simplified(character) == Han.Simplified(second)), mask);

        mask.AsSpan().Clear();
        List.MarkPairs(pairs, '天', List.SetWhere(character => character != second), mask);
        Assert.Equal(0UL, mask[0] & (1UL << 5));
    }

    [Fact]
    public void Behind_a_byte_are_those_whose_pair_with_it_is_not_shown()
    {
        var fitting = List.BehindHidden(0xAA);

        Assert.Equal(List.Where(character => Gbk.IsHidden(0xAA, Gbk.Pair(character) >> 8)), fitting.Mask.ToArray());
        Assert.True(List.BehindHidden(0xC4).IsEmpty);
    }
}
