using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Tests.Entities.Tables;

public sealed class KnownNamesTests
{
    private static readonly string[] Categories =
    [
        EntityCategory.Organization,
        EntityCategory.Person,
        EntityCategory.Location,
        EntityCategory.Product,
        EntityCategory.Event,
        EntityCategory.Document,
    ];

    public static TheoryData<string> Fields() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(TableFiles.Data, "Names"), "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path)!),
        ];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_table_by_field_has_a_category_a_line_and_its_names_count(string field)
    {
        var lines = TableFiles.Read("Names", field);
        Assert.NotEmpty(lines);
        Assert.All(
            lines,
            line =>
            {
                Assert.Contains(line.Class, Categories);
                Assert.All(
                    line.Words,
                    word =>
                    {
                        Assert.InRange(word.Length, 2, Entity.LongestName);
                        Assert.Equal(word.Trim(), word);
                        Assert.True(KnownNames.Of(line.Class).Contains(word));
                    }
                );
            }
        );
    }

    [Fact]
    public void No_name_stands_in_two_tables()
    {
        var names = Fields().SelectMany(field => TableFiles.Read("Names", field.Data)).SelectMany(line => line.Words);
        Assert.Empty(names.CountBy(name => name).Where(name => name.Value > 1).Select(name => name.Key));
    }

    [Fact]
    public void Those_of_the_general_table_count_too() =>
        Assert.True(KnownNames.Of(EntityCategory.Product).Contains("微信"));
}
