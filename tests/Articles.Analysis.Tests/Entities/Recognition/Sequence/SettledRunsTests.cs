using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class SettledRunsTests
{
    [Theory]
    // Inside what the rules found, or just that.
    [InlineData("云川电信上线平台", "云川电信", "云川电信", true)]
    [InlineData("云川电信上线平台", "云川电信", "电信", true)]
    [InlineData("云川电信上线平台", "电信", "云川电信", false)]
    // One common word where the rules found nothing; behind a quotation mark it may be a name.
    [InlineData("云川电信上线平台", "云川电信", "平台", true)]
    [InlineData("上线“平台”", "", "平台", false)]
    [InlineData("上线翎昂平台", "", "翎昂平台", false)]
    public void A_run_is_settled(string article, string mention, string run, bool expected)
    {
        using var text = new TokenizedText(article);
        (string, int)[] mentions = mention.Length == 0 ? [] : [(mention, Start(article, mention))];
        var start = Start(article, run);
        Assert.Equal(expected, new SettledRuns(text, mentions).Holds(start, start + run.Length));
    }

    private static int Start(string text, string stretch) => text.IndexOf(stretch, StringComparison.Ordinal);
}
