namespace Articles.Storage.Tests;

public sealed class ArticleIdTests
{
    // The first 128 bits of the SHA-256 of the name, in base 32 without i, l, o and u; worked out by another program.
    [Theory]
    [InlineData("", "73p324567w3ga9nyzms2cpze94")]
    [InlineData("新闻/2024.txt", "3efhv375b99m71ms0y3q9c1vbv")]
    public void An_id_never_changes(string name, string id) => Assert.Equal(id, ArticleId.FromName(name));

    [Theory]
    [InlineData("新闻/2024.txt")]
    [InlineData("a b'c%.txt")]
    [InlineData("🙂")]
    public void An_id_depends_on_the_name_alone_and_is_valid(string name)
    {
        var id = ArticleId.FromName(name);

        Assert.Equal(id, ArticleId.FromName(new string(name.ToCharArray())));
        Assert.True(ArticleId.IsValid(id));
        Assert.NotEqual(id, ArticleId.FromName(name + " "));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("0123456789ABCDEFGHJKMNPQRS")]
    [InlineData("0123456789abcdefghjkmnpqr'")]
    [InlineData("0123456789abcdefghjkmnpqrst")]
    public void What_is_no_id_is_told(string id) => Assert.False(ArticleId.IsValid(id));
}
