using System.Text;
using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;
using Articles.Text.Conversion;
using Articles.Text.Repairs.LostBytes;
using Articles.Text.Tables;

namespace Articles.Text.Compiler.Tests;

public sealed class TablesCompilerTests
{
    private static readonly WordLists File = new(
        MappedBytes.Copy(TablesCompiler.Compile(Checkout.PathOf("src", "Articles.Text", "Repairs", "Data")))
    );

    [Fact]
    public void A_table_of_units_has_a_value_for_each()
    {
        string[] halves = [TableNames.Gbk, TableNames.GbkPairs, TableNames.Simplified, TableNames.Gb18030];
        string[] bytes = [TableNames.Worths, TableNames.SwappedWorths, TableNames.TwoFaced, TableNames.ExtraSigns];
        string[] words = [TableNames.Likelihoods, TableNames.Singles, TableNames.Beginnings];
        Assert.All(halves, name => Assert.Equal(TableNames.Units, File.Bytes(name).As<char>().Length));
        Assert.All(bytes, name => Assert.Equal(TableNames.Units, File.Bytes(name).Length));
        Assert.All(words, name => Assert.Equal(TableNames.Units, File.Bytes(name).As<int>().Length));
    }

    [Fact]
    public void Pairs_are_the_characters_of_their_encoding()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        foreach (var character in "电信，的繁簡")
        {
            var bytes = gbk.GetBytes([character]);
            var pair = (bytes[0] << 8) | bytes[1];
            Assert.Equal(character, File.Bytes(TableNames.Gbk).As<char>()[pair]);
            Assert.Equal(character, File.Bytes(TableNames.Gb18030).As<char>()[pair]);
            Assert.Equal(pair, File.Bytes(TableNames.GbkPairs).As<ushort>()[character]);
        }
    }

    [Fact]
    public void Pairs_that_are_two_code_units_stand_apart()
    {
        var longOnes = HongKongBig5.Additions.Where(x => x.Value.Length > 1).ToList();
        var pairs = File.Bytes(TableNames.Big5LongPairs).As<ushort>().ToArray();
        Assert.Equal(longOnes.Select(x => x.Key).Order(), pairs);
        var first = longOnes.MinBy(x => x.Key);
        Assert.Equal(first.Value, File.Bytes(TableNames.Big5LongTexts).As<char>()[..2].ToString());
        Assert.Equal('\0', File.Bytes(TableNames.Big5).As<char>()[first.Key]);
    }

    [Fact]
    public void Worths_are_likelihoods_in_quarters_rounded_up()
    {
        var likelihood = File.Bytes(TableNames.Likelihoods).As<float>()['的'];
        var worths = File.Bytes(TableNames.Worths).As<sbyte>();
        Assert.Equal((int)MathF.Ceiling(likelihood * 4), worths['的']);
        Assert.Equal(worths['的'], File.Bytes(TableNames.SwappedWorths).As<sbyte>()[0x8476]);
        Assert.Equal(worths['的'], File.Bytes(TableNames.Gb18030Worths).As<sbyte>()[0xB5C4]);
        Assert.Equal(worths['的'], File.Bytes(TableNames.Big5Worths).As<sbyte>()[0xAABA]);
        Assert.Equal(0, File.Bytes(TableNames.Big5Worths).As<sbyte>()[0x4141]);
    }

    [Fact]
    public void Forms_of_one_character_are_together()
    {
        var withForms = File.Bytes(TableNames.WithForms).As<char>();
        var starts = File.Bytes(TableNames.FirstForms).As<ushort>();
        var i = withForms.BinarySearch('台');
        var forms = File.Bytes(TableNames.Forms).As<char>()[starts[i]..starts[i + 1]].ToArray();
        Assert.Equal(['台', '檯', '臺', '颱'], forms.Order());
        Assert.All(forms, form => Assert.Equal('台', File.Bytes(TableNames.Simplified).As<char>()[form]));
        Assert.All(forms, form => Assert.Equal(1, File.Bytes(TableNames.TwoFaced).As<byte>()[form]));
    }

    [Fact]
    public void A_group_tells_what_it_makes_of_a_unit()
    {
        var table = File.Bytes(TableNames.Group(DictionaryNames.Simplify)).As<char>();
        Assert.Equal('铠', table['鎧']);
        Assert.Equal('\0', table['的']);
        Assert.Equal(TableNames.Look, table['乾']);
    }

    [Fact]
    public void Beginnings_are_those_of_the_dictionary()
    {
        var beginnings = File.Bytes(TableNames.Beginnings).As<int>();
        Assert.Equal(Words.All.Extend(0, '电'), beginnings['电']);
        Assert.Equal(0, beginnings['\uE000']);
        Assert.True(
            File.Bytes(TableNames.Singles).As<float>()['的'] > File.Bytes(TableNames.Singles).As<float>()['犇']
        );
    }
}
