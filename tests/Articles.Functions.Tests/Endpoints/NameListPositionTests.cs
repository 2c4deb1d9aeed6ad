using Articles.Analysis;
using Articles.Functions.Endpoints;
using Articles.Functions.Http;
using Articles.Storage.Directory;

namespace Articles.Functions.Tests.Endpoints;

public sealed class NameListPositionTests
{
    [Fact]
    public void What_was_written_is_read_again()
    {
        var last = Entry("甲.乙", articles: 3);

        var (asOf, after) = NameListPosition.Read(NameListPosition.Write(7, last));

        Assert.Equal(7, asOf);
        Assert.Equal(NameListPosition.Of(last), after);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData(".甲")]
    [InlineData("七.甲")]
    public void What_the_list_did_not_give_is_refused(string position) =>
        Assert.Throws<BadParameterException>(() => NameListPosition.Read(position));

    [Fact]
    public void Names_in_more_articles_stand_before_others() =>
        Assert.True(
            string.CompareOrdinal(
                NameListPosition.Of(Entry("乙", articles: 10)),
                NameListPosition.Of(Entry("甲", articles: 9))
            ) < 0
        );

    [Fact]
    public void The_longest_position_fits_a_token()
    {
        var name = new string('名', Entity.LongestName);
        var last = Entry(name, 3) with
        {
            Context = [.. Enumerable.Range(0, 12).Select(i => $"{i}{name}"[..Entity.LongestName])],
        };

        var token = Page.Token("entities", NameListPosition.Write(long.MaxValue, last));

        Assert.InRange(token!.Length, 1, 4096);
    }

    private static DirectoryEntry Entry(string name, int articles) =>
        new(name, "Organization", articles, articles, new Dictionary<string, int>());
}
