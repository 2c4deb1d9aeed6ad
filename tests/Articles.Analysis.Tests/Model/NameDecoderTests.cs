using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Model;

public sealed class NameDecoderTests
{
    // All readings of three characters are tried; the decoder must find the best and its lead over the others.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_best_path_and_its_margins_are_those_of_trying_every_path(int seed)
    {
        const int Length = 3;
        var scores = Numbers(Length * NameTags.Count, seed);
        var transitions = Numbers((NameTags.Count + 1) * NameTags.Count, seed + 100);
        var tags = new byte[Length];
        var margins = new int[Length];
        using var decoder = new NameDecoder();
        decoder.Decode(scores, transitions, tags);
        decoder.Margins(scores, transitions, tags, margins);

        var paths = Paths(scores, transitions).ToList();
        var best = paths.MaxBy(x => x.Score);
        Assert.Equal(best.Tags.Select(x => (byte)x), tags);
        for (var i = 0; i < Length; i++)
        {
            var other = paths.Where(x => x.Tags[i] != tags[i]).Max(x => x.Score);
            Assert.Equal(best.Score - other, margins[i]);
        }
    }

    // A run between two characters outside names is read as the sentence with them is.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_run_inside_a_sentence_is_read_as_if_what_is_around_it_were_outside_names(int seed)
    {
        const int Length = 5;
        var scores = Numbers(Length * NameTags.Count, seed);
        var transitions = Numbers((NameTags.Count + 1) * NameTags.Count, seed + 100);
        foreach (var edge in (int[])[0, Length - 1])
        {
            scores.AsSpan(edge * NameTags.Count, NameTags.Count).Fill(-100_000_000);
            scores[(edge * NameTags.Count) + NameTags.Outside] = 0;
        }
        var (whole, run) = (new byte[Length], new byte[Length - 2]);
        var (wholeMargins, runMargins) = (new int[Length], new int[Length - 2]);
        using var decoder = new NameDecoder();
        decoder.Decode(scores, transitions, whole);
        decoder.Margins(scores, transitions, whole, wholeMargins);
        var inside = scores.AsSpan(NameTags.Count);
        decoder.Decode(inside, transitions, run, NameTags.Outside, isFollowed: true);
        decoder.Margins(inside, transitions, run, runMargins, isFollowed: true);
        Assert.Equal(whole[1..^1], run);
        Assert.Equal(wholeMargins[1..^1], runMargins);
    }

    private static IEnumerable<(int[] Tags, int Score)> Paths(int[] scores, int[] transitions) =>
        from a in Enumerable.Range(0, NameTags.Count)
        from b in Enumerable.Range(0, NameTags.Count)
        from c in Enumerable.Range(0, NameTags.Count)
        where a == NameTags.Outside || NameTags.Begins(a)
        where NameTags.Before(b).Contains((byte)a) && NameTags.Before(c).Contains((byte)b) && NameTags.Ends(c)
        select (
            new[] { a, b, c },
            scores[a]
                + scores[NameTags.Count + b]
                + scores[(2 * NameTags.Count) + c]
                + transitions[(NameTags.Start * NameTags.Count) + a]
                + transitions[(a * NameTags.Count) + b]
                + transitions[(b * NameTags.Count) + c]
        );

    // Numbers without a tie: a hash cut to a size that sums of it don't overflow.
    private static int[] Numbers(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(x => (int)(FeatureHash.Add((ulong)seed, (ulong)x + 1) >> 44))];
}
