using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Tests.Entities.Tables;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class KnownSynonymsTests
{
    [Fact]
    public void Names_of_one_line_are_one_thing_and_others_are_not()
    {
        var android = KnownSynonyms.ThingOf(EntityCategory.Product, "安卓");
        Assert.NotNull(android);
        Assert.Equal(android, KnownSynonyms.ThingOf(EntityCategory.Product, "Android"));
        Assert.NotEqual(android, KnownSynonyms.ThingOf(EntityCategory.Product, "HarmonyOS"));
        Assert.Null(KnownSynonyms.ThingOf(EntityCategory.Person, "安卓"));
    }

    [Fact]
    public void No_name_is_two_things()
    {
        var names = TableFiles
            .Read("synonyms")
            .SelectMany(x => x.Words.Select(y => (x.Class, Surface.Key(y))).Distinct())
            .ToList();
        Assert.Empty(names.CountBy(x => x).Where(x => x.Value > 1).Select(x => x.Key));
    }

    [Fact]
    public void Every_line_has_a_category_and_two_names() =>
        Assert.All(
            TableFiles.Read("synonyms"),
            x =>
            {
                Assert.Contains(
                    x.Class,
                    (string[])
                        [
                            EntityCategory.Organization,
                            EntityCategory.Product,
                            EntityCategory.Event,
                            EntityCategory.Person,
                            EntityCategory.Location,
                            EntityCategory.Document,
                        ]
                );
                Assert.True(x.Words.Length > 1);
            }
        );
}
