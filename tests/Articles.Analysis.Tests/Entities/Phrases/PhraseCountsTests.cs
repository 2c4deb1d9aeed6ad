using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Phrases;

public class PhraseCountsTests
{
    [Theory]
    [InlineData("建成20个平台", "平台", true)]
    [InlineData("建成一批平台", "平台", true)]
    [InlineData("建成三个平台", "平台", true)]
    [InlineData("建成4.5万多个平台", "平台", true)]
    [InlineData("建成云帆平台", "平台", false)]
    [InlineData("首届农业博览会", "博览会", false)]
    public void Tells_what_is_counted(string sentence, string head, bool isCounted)
    {
        using var text = new TokenizedText(sentence);
        var last = text.TokenAt(sentence.IndexOf(head, StringComparison.Ordinal));
        var phrase = PhraseWalker.Walk(text, last, head.Length, joins: false);

        Assert.Equal(isCounted, PhraseCounts.IsQuantified(text, phrase.First, phrase.Last));
    }

    [Theory]
    [InlineData("建成20个平台", "个", true)]
    [InlineData("建成三个平台", "三个", true)]
    [InlineData("建成云帆平台", "云帆", false)]
    public void Tells_a_number_s_classifier(string sentence, string word, bool isCount)
    {
        using var text = new TokenizedText(sentence);

        Assert.Equal(
            isCount,
            PhraseCounts.IsCountOf(text, text.TokenAt(sentence.IndexOf(word, StringComparison.Ordinal)))
        );
    }
}
