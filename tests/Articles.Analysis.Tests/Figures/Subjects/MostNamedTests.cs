namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class MostNamedTests
{
    private static readonly (string, string)[] Names =
    [
        ("远山集团", EntityCategory.Organization),
        ("清河学院", EntityCategory.Organization),
    ];

    private static readonly string Scene = Repeated("春天到来，港口里船来船往，工人们忙着装卸货物。\n", 8);

    [Fact]
    public void Whom_a_text_names_often_from_its_middle_on_it_reports_on()
    {
        var story = Repeated("远山集团参展，远山集团提速，远山集团签约。\n", 4);
        Assert.Equal("远山集团", NamedArticle.LastSubject("市场观察\n" + Scene + story + "拖船出口40艘。", Names));
    }

    [Fact]
    public void Whom_a_text_names_first_it_reports_on_if_another_is_named_hardly_more_often()
    {
        var first = Repeated("远山集团参展，远山集团提速。\n", 3);
        var second = Repeated("清河学院参展，清河学院提速。\n", 4);
        Assert.Equal(
            "远山集团",
            NamedArticle.LastSubject("市场观察\n" + first + Scene + second + "拖船出口40艘。", Names)
        );
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
