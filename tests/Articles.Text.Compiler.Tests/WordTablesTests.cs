using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;
using Articles.Text.Repairs.LostBytes;
using Articles.Text.Tables;

namespace Articles.Text.Compiler.Tests;

public sealed class WordTablesTests
{
    [Fact]
    public void Words_that_the_dictionary_lacks_go_on_from_their_beginnings()
    {
        var file = Compiled(x => ExtraWordTables.Add(x, ["# 甲乙", "上海电信 上海移动", "上海电信"]));
        Assert.Equal(["上海电信", "上海移动"], file.Map(TableNames.ExtraWords).Words.Spelled());
        var beginnings = file.Map(TableNames.ExtraBeginnings);
        Assert.True(beginnings.TryGetNumber("上海", out var number));
        Assert.Equal("电移", file.Lines(TableNames.ExtraContinuations).FirstOf(number));
        Assert.False(beginnings.TryGetNumber("上海电信", out _));
        var signs = file.Bytes(TableNames.ExtraSigns).As<byte>();
        Assert.Equal((byte)(ExtraWordSigns.First | ExtraWordSigns.Inner), signs['上']);
        Assert.Equal((byte)ExtraWordSigns.Last, signs['信']);
        Assert.Equal(0, signs['甲']);
        var bit = ExtraPairBits.Of('海', '移');
        Assert.NotEqual(0UL, file.Bytes(TableNames.ExtraPairs).As<ulong>()[bit >> 6] & (1UL << (bit & 63)));
    }

    [Fact]
    public void A_syllable_without_its_tone_has_the_characters_of_all_tones()
    {
        var file = Compiled(x => ReadingTables.Add(x, ["# a", "cháng\t常長", "zhǎng\t長", "chǎng\t厂"]));
        var syllables = file.Map(TableNames.Syllables);
        Assert.Equal("厂常長", Characters("chang"));
        Assert.Equal("常長", Characters("cháng"));
        Assert.True(syllables.TryGetNumber("chǎng", out var toned));
        Assert.Equal("chang", syllables.Words[syllables.ValueOf(toned)]);
        Assert.Equal("長", file.Bytes(TableNames.Polyphones).As<char>().ToString());

        string Characters(string syllable)
        {
            Assert.True(syllables.TryGetNumber(syllable, out var number));
            var starts = file.Bytes(TableNames.SyllableStarts).As<int>();
            return file.Bytes(TableNames.SyllableCharacters).As<char>()[starts[number]..starts[number + 1]].ToString();
        }
    }

    private static WordLists Compiled(Action<WordListsWriter> add)
    {
        var file = new WordListsWriter();
        add(file);
        return new WordLists(MappedBytes.Copy(file.ToArray()));
    }
}
