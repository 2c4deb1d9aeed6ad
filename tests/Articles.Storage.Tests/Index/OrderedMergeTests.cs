using Articles.Storage.Index;

namespace Articles.Storage.Tests.Index;

public sealed class OrderedMergeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "")]
    [InlineData("ace", "ace")]
    [InlineData("ace bd", "abcde")]
    [InlineData("ab  ab c", "aabbc")]
    [InlineData("b a", "ab")]
    public async Task Lists_in_order_become_one_in_order(string lists, string merged)
    {
        var each = lists.Split(' ').Select(l => l.Select(c => $"{c}").ToAsyncEnumerable());

        var items = await OrderedMerge.MergeAsync(each, item => item, Token).ToListAsync(Token);

        Assert.Equal(merged, string.Concat(items));
    }

    [Fact]
    public async Task No_more_is_read_than_is_asked_for()
    {
        var read = 0;
        async IAsyncEnumerable<string> List(string letters)
        {
            foreach (var letter in letters)
            {
                read++;
                await Task.Yield();
                yield return $"{letter}";
            }
        }

        var first = await OrderedMerge.MergeAsync([List("ac"), List("bd")], item => item, Token).FirstAsync(Token);

        Assert.Equal(("a", 2), (first, read));
    }
}
