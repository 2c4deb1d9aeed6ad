using Articles.Storage.Names;

namespace Articles.Storage.Tests.Names;

public sealed class NameResolutionTests
{
    private sealed record Named(string Name, string[] Forms, string Category = "Organization", params string[] Met)
        : INamed
    {
        public IEnumerable<string> OtherForms => Forms;

        public IReadOnlyList<string> Context => Met;
    }

    private static string Groups(params Named[] items) =>
        string.Join(' ', NameResolution.Group(items).Select(g => string.Join('=', g.Select(i => i.Name))));

    private static readonly Named Telecom = new("中国电信上海公司", ["上海电信", "上海公司"]);

    [Fact]
    public void A_short_form_is_the_fuller_name_that_some_article_has_it_as_a_form_of()
    {
        Assert.Equal("中国电信上海公司=上海电信", Groups(Telecom, new("上海电信", [])));
        Assert.Equal("上海電信=中国电信上海公司", Groups(new("上海電信", []), Telecom));
        Assert.Equal("中国电信上海公司", NameResolution.FullestName([new Named("上海电信", []), Telecom]));
    }

    [Fact]
    public void A_short_form_that_is_generic_joins_nothing()
    {
        var mobile = new Named("上海移动", ["上海公司"]);

        Assert.Equal("中国电信上海公司 上海移动", Groups(Telecom, mobile));
        Assert.Equal("中国电信上海公司 上海公司 上海移动", Groups(Telecom, new("上海公司", []), mobile));
    }

    [Fact]
    public void A_form_of_two_names_is_neithers_until_they_are_one()
    {
        var (first, second) = (new Named("东海电力集团", ["东电"]), new Named("东山电子集团", ["东电"]));
        var third = new Named("东海电力集团有限公司", ["东海电力集团", "东电"]);

        Assert.Equal("东海电力集团 东山电子集团 东电", Groups(first, second, new("东电", [])));
        Assert.Equal("东海电力集团=东电=东海电力集团有限公司", Groups(first, new("东电", []), third));
    }

    [Fact]
    public void Another_category_is_another_thing() =>
        Assert.Equal("中国电信上海公司 上海电信", Groups(Telecom, new("上海电信", [], "Location")));

    [Fact]
    public void People_of_one_name_are_one_where_they_share_what_is_said_of_them()
    {
        Named Person(params string[] met) => new("张伟", [], "Person", met);

        Assert.Equal("张伟 张伟", Groups(Person("中国电信"), Person("临江大学")));
        Assert.Equal("张伟=张伟", Groups(Person("中国电信", "上海电信"), Person("上海電信")));
        Assert.Equal("张伟=张伟=张伟", Groups(Person("甲"), Person("甲", "乙"), Person("乙")));
        Assert.Equal("张伟 张伟", Groups(Person(), Person()));
    }

    [Fact]
    public void The_order_of_the_articles_makes_no_difference()
    {
        Named[] items =
        [
            Telecom,
            new("上海电信", ["申城电信"]),
            new("申城电信", []),
            new("上海移动", ["上海公司"]),
            new("上海公司", []),
        ];
        var random = new Random(1);
        for (var i = 0; i < 50; i++)
        {
            random.Shuffle(items);
            var groups = NameResolution
                .Group(items)
                .Select(g => string.Join('=', g.Select(x => x.Name).Order(StringComparer.Ordinal)));
            Assert.Equal(
                ["上海公司", "上海电信=中国电信上海公司=申城电信", "上海移动"],
                groups.Order(StringComparer.Ordinal)
            );
        }
    }
}
