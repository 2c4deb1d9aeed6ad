using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public class JoinedBodiesTests
{
    private static readonly int Body = NameTags.Categories.ToList().IndexOf(EntityCategory.Organization);

    private static bool Are(string text, int kind, params (string, int)[] mentions)
    {
        using var words = new TokenizedText(text);
        return JoinedBodies.Are(words, new NameSpan(0, text.Length, kind, 500), mentions, 0);
    }

    [Fact]
    public void Are_two_with_a_preposition_between_them() => Assert.True(Are("青山集团对碧水公司", Body));

    [Fact]
    public void Are_two_where_one_of_them_ends_before_the_conjunction() =>
        Assert.True(Are("三峡集团和碧水公司", Body, ("三峡集团", 0)));

    [Fact]
    public void Are_one_where_nothing_ends_there() =>
        Assert.False(Are("青山市铁路与轨道交通投资集团", Body, ("青山市铁路", 0)));

    [Fact]
    public void Are_one_behind_a_word_with_a_preposition() => Assert.False(Are("对外经济贸易大学", Body));

    [Fact]
    public void Are_bodies_alone() => Assert.False(Are("青山对碧水", Body == 0 ? 1 : 0));
}
