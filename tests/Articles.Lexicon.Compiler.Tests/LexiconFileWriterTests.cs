using System.Text;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler.Tests;

public class LexiconFileWriterTests
{
    [Fact]
    public void Aligns_every_section_to_eight_bytes()
    {
        var file = new LexiconFileWriter();
        file.Add<byte>("one", [1]);
        file.Add<int>("two", [2, 3]);

        var bytes = file.ToArray();

        Assert.Equal(LexiconFormat.Magic, BitConverter.ToInt32(bytes, 0));
        Assert.Equal(2, BitConverter.ToInt32(bytes, 4));
        for (var i = 0; i < 2; i++)
        {
            var entry = LexiconFormat.HeaderSize + i * LexiconFormat.EntrySize;
            Assert.Equal(i == 0 ? "one" : "two", Encoding.ASCII.GetString(bytes, entry, 3));
            Assert.Equal(0, BitConverter.ToInt32(bytes, entry + LexiconFormat.NameSize) % 8);
        }
    }

    [Fact]
    public void Refuses_a_section_that_is_there_already()
    {
        var file = new LexiconFileWriter();
        file.Add("one", []);

        Assert.Throws<ArgumentException>(() => file.Add("one", []));
    }

    [Fact]
    public void Refuses_a_name_that_does_not_fit() =>
        Assert.Throws<ArgumentException>(() => new LexiconFileWriter().Add(new string('n', 33), []));
}
