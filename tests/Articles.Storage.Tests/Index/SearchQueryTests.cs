using Articles.Storage.Index;

namespace Articles.Storage.Tests.Index;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("平台", "平台", "")]
    [InlineData("  平臺 ", "平台", "")]
    [InlineData("５Ｇ 基站", "5g基站", "5g 基站")]
    [InlineData("《平台》", "平台", "")]
    [InlineData("，。", ",。", "")]
    [InlineData("  ", "", "")]
    public void A_query_is_read_in_either_script_and_width(string query, string whole, string words)
    {
        var read = SearchQuery.Of(query);

        Assert.Equal((whole, words), (read.Whole, string.Join(' ', read.Words)));
    }
}
