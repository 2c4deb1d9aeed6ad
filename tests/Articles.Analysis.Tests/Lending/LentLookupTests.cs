using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class LentLookupTests
{
    [Fact]
    public void Values_of_a_key_come_in_the_order_of_adding()
    {
        using var lookup = LentLookup<string, int>.Take();
        Assert.True(lookup.IsEmpty);
        lookup.Add("江城", 1);
        lookup.Add("云川", 2);
        lookup.Add("江城", 3);
        lookup.Add("江城", 4);

        Assert.Equal([1, 3, 4], All(lookup["江城"]));
        Assert.Equal([1, 3], All(lookup["江城"].Take(2)));
        Assert.Equal([2], All(lookup["云川"].Take(2)));
        Assert.Empty(All(lookup["海门"]));
        Assert.Empty(All(lookup["海门"].Take(2)));
        Assert.Equal(["江城", "云川"], lookup.Keys.Keys);
        Assert.Equal([2], All(lookup.Of(lookup.Keys["云川"])));
    }

    private static List<int> All(LentLookup<string, int>.Values values)
    {
        var all = new List<int>();
        foreach (var value in values)
        {
            all.Add(value);
        }
        return all;
    }
}
