using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Linking;

/// <summary>Names of <c>Cases/apart.txt</c>, two of a group in a text.</summary>
public sealed class KnownApartTests
{
    private const string Failure = "= ";

    [Theory]
    [MemberData(nameof(Groups))]
    public void Names_that_only_look_alike_stay_apart(string group)
    {
        var lines = group.Split('\n');
        var names = lines.Where(x => !x.StartsWith(Failure, StringComparison.Ordinal)).ToList();
        var joined =
            from i in Enumerable.Range(0, names.Count)
            from j in Enumerable.Range(i + 1, names.Count - i - 1)
            where AreOne(names[i], names[j])
            select $"{Failure}{names[i]} = {names[j]}";

        Assert.Equal(lines.Except(names), joined);
    }

    public static TheoryData<string> Groups =>
        [
            .. File.ReadAllText(Checkout.PathOf("tests", "Articles.Analysis.Tests", "Entities", "Cases", "apart.txt"))
                .Split("\n\n")
                .Select(x => string.Join('\n', x.Split('\n').Where(y => y.Length > 0 && y[0] != '#')))
                .Where(x => x.Length > 0),
        ];

    private static bool AreOne(string a, string b)
    {
        using var text = new TokenizedText($"{a}召开会议。{b}发布了公告。");
        return EntityExtractor
            .Extract(text)
            .Any(x => x.Aliases.Prepend(x.Name).ToList() is var forms && forms.Contains(a) && forms.Contains(b));
    }
}
