using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Compiler.Tests;

public sealed class TablesCompilerTests
{
    private static readonly TableFolder Tables = TableFolder.Read(
        Checkout.PathOf("src", "Articles.Analysis", "Entities", "Data")
    );
    private static readonly WordLists Lists = new(MappedBytes.Copy(TablesCompiler.Compile(Tables)));

    [Fact]
    public void A_class_of_a_table_is_a_set_of_all_its_lines() =>
        Assert.Equal(
            Tables.Words("boundaries", "role").Distinct(),
            Map(TableNames.OfClass("boundaries", "role")).Words.Spelled()
        );

    [Fact]
    public void Names_by_field_count_with_the_general_ones()
    {
        var names = Map(TableNames.KnownNames(EntityCategory.Organization));
        Assert.Superset(Tables.KnownNames(EntityCategory.Organization).ToHashSet(), names.Words.Spelled().ToHashSet());
        Assert.True(Map(TableNames.Bodies).TryGetNumber(names.Words[0], out _));
    }

    [Fact]
    public void A_noun_has_its_category_and_strength()
    {
        var heads = Map(TableNames.Heads);
        Assert.True(heads.TryGetNumber("有限公司", out var number));
        var head = Head.Decode("有限公司", heads.ValueOf(number));
        Assert.Equal((EntityCategory.Organization, Strength.Sure), (head.Category, head.Strength));
    }

    [Fact]
    public void Names_of_one_line_have_its_number()
    {
        var names = Map(TableNames.ThingNames(EntityCategory.Product));
        Assert.True(names.TryGetNumber("安卓", out var first) && names.TryGetNumber("Android", out var second));
        Assert.Equal(names.ValueOf(first), names.ValueOf(second));
        var line = new TextList(Lists[TableNames.Things])[names.ValueOf(first)].ToString();
        Assert.Contains("Android", line.Split(TableNames.Separator));
    }

    [Fact]
    public void A_group_without_another_name_is_refused() =>
        Assert.Throws<InvalidDataException>(() => SynonymTables.AddGroups(new WordListsWriter(), [("工行", [])]));

    [Fact]
    public void The_vocabulary_has_no_word_of_one_character_and_none_in_latin_letters() =>
        Assert.All(Map(TableNames.Vocabulary).Words.Spelled(), x => Assert.True(x.Length > 1 && !char.IsAscii(x[0])));

    private static WordMap Map(string name) => new(Lists[name]);
}
