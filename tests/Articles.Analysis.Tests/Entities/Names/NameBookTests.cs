using Articles.Analysis.Entities.Names;

namespace Articles.Analysis.Tests.Entities.Names;

public sealed class NameBookTests
{
    [Fact]
    public void A_form_is_what_its_name_is()
    {
        using var book = new NameBook();
        book.Set("云川数字平台", EntityCategory.Product, 0.9);

        book.AddShortForm("云川数字平台", "云川台", 0.5);
        book.AddCore("云川数字平台", "云川", 0.4);

        Assert.Equal(EntityCategory.Product, book.Categories["云川台"]);
        Assert.Equal([("云川数字平台", "云川台"), ("云川数字平台", "云川")], book.SaidToBeOne);
        Assert.False(book.IsCore("云川台"));
        Assert.True(book.IsCore("云川"));
    }

    [Theory]
    [InlineData("禾口平台", "云川台")]
    [InlineData("云川平台", "川")]
    public void A_form_of_an_unknown_name_or_of_one_character_is_none(string full, string shortForm)
    {
        using var book = new NameBook();
        book.Set("云川平台", EntityCategory.Product, 0.9);

        book.AddShortForm(full, shortForm, 1);

        Assert.Equal(["云川平台"], book.Categories.Keys);
        Assert.Empty(book.SaidToBeOne);
    }

    [Theory]
    [InlineData(0.4, EntityCategory.Location)]
    [InlineData(0.5, EntityCategory.Product)]
    public void What_is_something_else_becomes_a_form_where_that_is_surer_than_a_rule(double score, string category)
    {
        using var book = new NameBook();
        book.Set("云川平台", EntityCategory.Product, 0.9);
        book.Set("云川", EntityCategory.Location, 0.3);

        book.AddShortForm("云川平台", "云川", score);

        Assert.Equal(category, book.Categories["云川"]);
    }

    [Fact]
    public void A_form_that_is_told_twice_is_as_sure_as_the_surer_says()
    {
        using var book = new NameBook();
        book.Set("云川平台", EntityCategory.Product, 0.9);

        book.AddShortForm("云川平台", "云川台", 1);
        book.AddShortForm("云川平台", "云川台", 0.4);
        book.TryAdd("云川台", EntityCategory.Organization, 0.2);

        Assert.Equal(1, book.Score("云川台"));
        Assert.Equal(EntityCategory.Product, book.Categories["云川台"]);
    }
}
