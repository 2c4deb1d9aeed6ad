using System.Runtime.InteropServices;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class TextLinesTests
{
    [Fact]
    public void Lines_are_read_as_they_were_written()
    {
        string[][] written =
        [
            ["云川", "云川平台"],
            [],
            ["平台", "", "云川"],
        ];
        var lines = Read(written);
        Assert.Equal(written.Length, lines.Count);
        Assert.All(written.Index(), x => Assert.Equal(x.Item, lines[x.Index].Spelled()));
        Assert.Equal("平台", lines.FirstOf(2).ToString());
    }

    [Fact]
    public void No_lines_are_none() => Assert.Equal(0, Read([]).Count);

    private static TextLines Read(string[][] lines)
    {
        var pool = new TextPool();
        var bytes = TextLines.Write(lines, pool);
        return new TextLines(MappedBytes.Copy(bytes), MappedBytes.Copy(MemoryMarshal.AsBytes(pool.Characters)));
    }
}
