using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class TextPoolTests
{
    [Fact]
    public void A_text_that_stands_in_another_takes_no_characters()
    {
        var pool = new TextPool();
        string[] texts = ["中国移动通信", "移动", "中国移动通信", "联通", ""];
        var places = pool.Add(texts);
        Assert.Equal("中国移动通信联通", pool.Characters.ToString());
        Assert.Equal(
            texts,
            places.Select(x => pool.Characters.Slice(TextPlace.Start(x), TextPlace.Length(x)).ToString())
        );
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPool().Add([new string('长', TextPlace.Longest + 1)]));
}
