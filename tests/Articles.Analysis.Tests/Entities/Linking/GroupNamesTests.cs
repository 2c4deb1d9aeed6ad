using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Tests.Entities.Tables;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class GroupNamesTests
{
    [Theory]
    [InlineData("中国工商银行苏州分行", "工行", 6)]
    [InlineData("工行", "工行", 2)]
    [InlineData("中国银行业研究院", "", 0)]
    [InlineData("甲乙银行", "", 0)]
    public void A_name_begins_with_a_group(string name, string group, int length)
    {
        Assert.Equal(group, GroupNames.At(name, out var found));
        Assert.Equal(length, found);
    }

    [Fact]
    public void A_body_of_a_group_has_its_other_names()
    {
        var names = new List<string>();
        GroupNames.AddOtherNames("建行苏州分行", names);
        Assert.Contains("中国建设银行苏州分行", names);
    }

    [Fact]
    public void No_name_is_two_groups()
    {
        var names = TableFiles.Read("firms").SelectMany(x => x.Words.Append(x.Class)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
