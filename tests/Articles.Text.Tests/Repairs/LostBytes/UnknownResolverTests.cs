using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

/// <summary>What is left out without a look is none of the best: the texts are those that a look at every candidate gives.</summary>
public sealed class UnknownResolverTests
{
    private static readonly PairSet Own = FindOwn("数据共享平台建设，海康威视提供设备。勇担责任，牢牢把握方向。");

    [Theory]
    [InlineData("我们要共建共", false)]
    [InlineData("，海康", false)]
    [InlineData("。人工智", true)]
    [InlineData("建設數", true)]
    [InlineData("他说", false)]
    [InlineData("", false)]
    public void All_candidates_are_as_good_as_looked_at(string text, bool traditional)
    {
        var plausibility = new Plausibility(Own, simplifiedOnly: !traditional);
        var tail = text.Aggregate(default(TextTail), (before, character) => plausibility.Append(before, character));
        foreach (var width in new[] { UnknownResolver.QuickWidth, UnknownResolver.BeamWidth })
        {
            foreach (var unknown in Unknowns())
            {
                var resolver = new UnknownResolver(plausibility, traditional, width);
                // Twice, since what was made for the first time is remembered.
                for (var time = 0; time < 2; time++)
                {
                    var found = resolver.Resolve(Region(tail, text, unknown))!.Rivals;
                    var expected = LookAtAll(plausibility, traditional, width, tail, unknown);
                    Assert.Equal(
                        expected.Select(one => (one.Character, one.Tail.Score)).Order(),
                        found.Select(one => (one.Character, one.Tail.Score)).Order()
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData("我们要共建共", false)]
    [InlineData("，海康", false)]
    [InlineData("建設數", true)]
    public void The_best_end_alone_is_that_of_all_texts(string text, bool traditional)
    {
        var plausibility = new Plausibility(Own, simplifiedOnly: !traditional);
        var tail = text.Aggregate(default(TextTail), (before, character) => plausibility.Append(before, character));
        var unknowns = Unknowns().ToList();
        foreach (var (first, last) in unknowns.Zip(unknowns.Skip(1)))
        {
            var nodes = Region(tail, text, first, last);
            var best = new UnknownResolver(plausibility, traditional, UnknownResolver.QuickWidth).ResolveTail(nodes);
            var all = new UnknownResolver(plausibility, traditional, UnknownResolver.QuickWidth).Resolve(nodes)!;

            Assert.Equal(all.Tail, best);
        }
    }

    private static IEnumerable<Unknown> Unknowns()
    {
        foreach (var value in new[] { 0xB4, 0xCA, 0xCF, 0xD0, 0xFC })
        {
            yield return new Unknown(value, -1);
            yield return new Unknown(-1, value);
            yield return new Unknown(value, -1, Hidden: HiddenPart.First);
            yield return new Unknown(-1, value, Hidden: HiddenPart.Second);
        }
        yield return new Unknown(-1, -1, "shì");
        yield return new Unknown(-1, -1, Hidden: HiddenPart.Both);
    }

    private static List<ResolvedText> LookAtAll(
        Plausibility plausibility,
        bool traditional,
        int width,
        TextTail tail,
        Unknown unknown
    )
    {
        var best = new BestTexts(width, traditional);
        var start = new ResolvedText(tail, null, '\0', '\0');
        var isThere = false;
        foreach (var candidate in unknown.Candidates.Characters)
        {
            if (unknown.Fits('\0', candidate))
            {
                best.Add(start, plausibility.Append(tail, candidate), candidate);
                isThere = true;
            }
        }
        if (!isThere)
        {
            best.Add(start, Plausibility.AppendUnknown(tail, Plausibility.NoCharacter), '\uFFFD');
        }
        return best.ToList();
    }

    private static DamagedRegion Region(TextTail tail, string text, params Unknown[] unknowns)
    {
        var before = new ChannelNode
        {
            Position = text.Length,
            Pending = ChannelNode.InStep,
            Tail = tail,
            IsLiteral = true,
        };
        var nodes = new List<ChannelNode>();
        foreach (var unknown in unknowns)
        {
            var last = nodes.Count == 0 ? before : nodes[^1];
            nodes.Add(ChannelSearch.EmitUnknown(last, last.Position + 1, unknown, ChannelNode.InStep, 0));
        }
        return new DamagedRegion(before, nodes, []);
    }

    private static PairSet FindOwn(string text) => OwnPairs.Find(text, []);
}
