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
        var names = Map(TableNames.KnownNames(EntityCategory.Product));
        Assert.Equal(Tables.KnownNames(EntityCategory.Product).Distinct(), names.Words.Spelled());
        Assert.True(names.TryGetNumber("微信", out _));
    }

    [Fact]
    public void Known_organizations_and_places_are_bodies_and_regions()
    {
        var (bodies, regions) = (Map(TableNames.Bodies), Map(TableNames.Regions));
        Assert.All(Tables.KnownNames(EntityCategory.Organization), x => Assert.True(bodies.TryGetNumber(x, out _)));
        Assert.All(Tables.KnownNames(EntityCategory.Location), x => Assert.True(regions.TryGetNumber(x, out _)));
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
        Assert.True(names.TryGetNumber("安卓", out var first));
        Assert.True(names.TryGetNumber("Android", out var second));
        Assert.Equal(names.ValueOf(first), names.ValueOf(second));
        Assert.Contains("Android", Lists.Lines(TableNames.Things)[names.ValueOf(first)].Spelled());
    }

    [Fact]
    public void A_group_is_called_by_its_class_first()
    {
        var names = Map(TableNames.GroupNames);
        Assert.True(names.TryGetNumber("中国工商银行", out var number));
        Assert.Equal("工行", Lists.Lines(TableNames.Groups).FirstOf(names.ValueOf(number)).ToString());
    }

    [Fact]
    public void The_vocabulary_has_no_word_of_one_character_and_none_in_latin_letters() =>
        Assert.All(Map(TableNames.Vocabulary).Words.Spelled(), x => Assert.True(x.Length > 1 && !char.IsAscii(x[0])));

    private static WordMap Map(string name) => Lists.Map(name);
}
