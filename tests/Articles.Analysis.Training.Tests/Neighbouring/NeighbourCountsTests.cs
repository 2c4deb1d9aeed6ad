using Articles.Analysis.Training.Neighbouring;

namespace Articles.Analysis.Training.Tests.Neighbouring;

public sealed class NeighbourCountsTests
{
    [Fact]
    public void Words_side_by_side_are_counted_by_the_characters_at_their_boundary()
    {
        var counts = new NeighbourCounts();
        counts.Add(["{LOC1:上海}举行会议"]);

        Assert.Equal(1, counts.Pairs[('海', '举')]);
        Assert.Equal(1, counts.Pairs[('行', '会')]);
        Assert.Equal(1, counts.Pairs[('。', '上')]);
        Assert.False(counts.Pairs.ContainsKey(('上', '海')));
    }

    [Fact]
    public void The_same_counts_make_the_same_file() => Assert.Equal(Write(), Write());

    private static byte[] Write()
    {
        var counts = new NeighbourCounts();
        counts.Add(["会议在上海举行。", "上海举行会议。"]);
        return NeighboursWriter.Write(counts);
    }
}
