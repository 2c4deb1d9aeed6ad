using Articles.Analysis;
using Articles.Storage.Results;

namespace Articles.Storage.Tests.Results;

public sealed class MentionListTests
{
    [Fact]
    public void Mentions_come_back_in_text_order()
    {
        Mention[] mentions = [new("甲|乙", 3, 3), new("甲", 9, 1), new("甲|乙", 20, 3)];

        var lines = MentionList.Write(mentions);

        Assert.Equal("甲|乙|3,20\n甲|9", lines);
        Assert.Equal(mentions, MentionList.Read(lines));
        Assert.Empty(MentionList.Read(MentionList.Write([])));
    }
}
