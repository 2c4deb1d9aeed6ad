using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class TextListTests
{
    [Fact]
    public void Texts_are_read_as_they_were_written()
    {
        string[] texts = ["云川", "", "平台\n系统"];
        var list = new TextList(MappedBytes.Copy(TextListWriter.Write(texts)));
        Assert.Equal(texts.Length, list.Count);
        Assert.Equal(texts, list.Spelled());
        Assert.Equal("平台\n系统", list[2].ToString());
    }

    [Fact]
    public void An_empty_list_has_none() =>
        Assert.Empty(new TextList(MappedBytes.Copy(TextListWriter.Write([]))).Spelled());
}
