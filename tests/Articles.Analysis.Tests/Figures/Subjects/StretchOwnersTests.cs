namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class StretchOwnersTests
{
    [Theory]
    // What stands in a place is the place's, whatever flows through the text before.
    [InlineData("新闻\n浙江推进绿化。\n河口县境内有古树40株。", "河口县")]
    [InlineData("远山集团：采矿\n远山集团扩产，远山集团提速。河口县境内有煤矿40座。", "河口县")]
    [InlineData("新闻\n浙江推进绿化。\n河口县境内全长40公里。", null)]
    [InlineData("新闻\n浙江推进绿化。\n河口县境内40座煤矿投产。", "河口县")]
    // What a section of the line in a place has is the line's.
    [InlineData("云川高铁通车\n云川高铁提速。河口县段日均开行列车40列。", "云川高铁")]
    public void What_stands_in_a_place_is_the_place_s_and_no_stretch(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("河口县", EntityCategory.Location),
                ("浙江", EntityCategory.Location),
                ("云川高铁", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization)
            )
        );
}
