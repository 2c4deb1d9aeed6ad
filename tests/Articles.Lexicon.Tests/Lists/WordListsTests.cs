using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class WordListsTests
{
    [Fact]
    public void Lists_are_found_by_their_names()
    {
        var lists = Open(Written());
        Assert.Equal(["bodies", "things", "bytes"], lists.Names.Spelled());
        Assert.True(lists.Map("bodies").TryGetNumber("工信部", out _));
        Assert.Equal(["安卓", "Android"], lists.Lines("things")[0].Spelled());
        Assert.Equal(7, lists.Bytes("bytes").As<byte>()[0]);
    }

    [Fact]
    public void It_is_said_which_list_is_missing() =>
        Assert.Contains("none", Assert.Throws<KeyNotFoundException>(() => Open(Written()).Map("none")).Message);

    [Fact]
    public void Other_files_are_refused() => Assert.Throws<InvalidDataException>(() => Open([0, 1, 2, 3, 4, 5, 6, 7]));

    private static WordLists Open(byte[] bytes) => new(MappedBytes.Copy(bytes));

    private static byte[] Written()
    {
        var writer = new WordListsWriter();
        writer.AddSet("bodies", ["工信部", "央行", "工信部"]);
        writer.AddLines(
            "things",
            [
                ["安卓", "Android"],
            ]
        );
        writer.AddBytes("bytes", [7]);
        return writer.ToArray();
    }
}
