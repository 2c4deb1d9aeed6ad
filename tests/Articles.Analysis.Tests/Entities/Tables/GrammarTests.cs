using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Tests.Entities.Tables;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("heads")]
    [InlineData("boundaries")]
    [InlineData("generic")]
    [InlineData("titles")]
    [InlineData("names")]
    [InlineData("industries")]
    [InlineData("places")]
    [InlineData("brackets")]
    [InlineData("quotes")]
    [InlineData("enumerations")]
    [InlineData("operators")]
    [InlineData("words")]
    [InlineData("works")]
    [InlineData("services")]
    [InlineData("latin-class")]
    public void Every_table_has_words_without_marks(string name)
    {
        var words = TableFiles.Read(name).SelectMany(x => x.Words).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, x => Assert.DoesNotContain(x, c => char.IsWhiteSpace(c) || c is ':' or '：' or '，' or '、'));
    }

    [Theory]
    [InlineData("known")]
    [InlineData("latin-names")]
    [InlineData("synonyms")]
    [InlineData("firms")]
    [InlineData("bodies")]
    public void Names_have_no_marks_and_no_space_at_their_ends(string name)
    {
        var words = TableFiles.Read(name).SelectMany(x => x.Words).ToList();
        Assert.NotEmpty(words);
        Assert.All(
            words,
            x =>
            {
                Assert.Equal(x.Trim(), x);
                Assert.DoesNotContain(x, c => c is ':' or '，' or '。' or '\t');
            }
        );
    }

    public static TheoryData<string> Tables() =>
        [
            .. Directory
                .EnumerateFiles(TableFiles.Data, "*.txt", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(TableFiles.Data, path)),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_line_has_a_word_twice_and_each_table_says_where_it_is_from(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(TableFiles.Data, name));
        Assert.All(
            lines.Where(line => !line.StartsWith('#')),
            line => Assert.Equal(Words(line).Distinct(), Words(line))
        );
        Assert.Matches(
            "(?i)compilation|public knowledge|common words",
            string.Join(' ', lines.Where(line => line.StartsWith('#')))
        );
    }

    private static IEnumerable<string> Words(string line) => line.Split(' ').Where(word => word.Length > 0);

    [Fact]
    public void A_line_below_a_name_is_a_space_in_it() =>
        Assert.Contains("Google Cloud", TableFiles.Read("latin-names").SelectMany(x => x.Words));

    [Fact]
    public void The_longest_head_noun_counts()
    {
        Assert.Equal("人民政府", Grammar.HeadAtEnd("石门县人民政府")?.Word);
        Assert.Equal(EntityCategory.Event, Grammar.HeadAtEnd("智能网联汽车大会")?.Category);
        Assert.Null(Grammar.HeadAtEnd("苹果"));
    }

    [Fact]
    public void Every_head_noun_has_a_known_category() =>
        Assert.All(
            TableFiles.Read("heads"),
            x =>
                Assert.Contains(
                    x.Class.Split(' ')[0],
                    (string[])
                        [
                            EntityCategory.Organization,
                            EntityCategory.Location,
                            EntityCategory.Product,
                            EntityCategory.Event,
                            EntityCategory.Document,
                        ]
                )
        );
}
