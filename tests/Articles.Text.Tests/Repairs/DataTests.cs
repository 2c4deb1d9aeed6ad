using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

/// <summary>Lint of the lists in <c>src/Articles.Text/Repairs/Data</c>.</summary>
public sealed class DataTests
{
    private static readonly string Folder = Checkout.PathOf("src", "Articles.Text", "Repairs", "Data");

    [Fact]
    public void Readings_are_sorted_syllables_of_characters_of_GBK()
    {
        var lines = Lines("readings.txt").Select(line => line.Split('\t')).ToList();
        Assert.Equal(lines.Select(line => line[0]).Order(StringComparer.Ordinal), lines.Select(line => line[0]));
        Assert.All(
            lines,
            line =>
            {
                Assert.Equal(2, line.Length);
                Assert.All(line[0], letter => Assert.NotEqual('\0', ToneMarks.Plain(letter)));
                Assert.All(line[1], character => Assert.NotEqual(0, Gbk.Pair(character)));
                Assert.Equal(string.Concat(line[1].Order()), line[1]);
            }
        );
    }

    [Theory]
    [InlineData("companies.txt")]
    [InlineData("collocations.txt")]
    public void Words_are_of_simplified_characters(string name) =>
        Assert.All(
            Lines(name).SelectMany(line => line.Split(' ')),
            word =>
            {
                Assert.InRange(word.Length, 2, 6);
                Assert.All(word, character => Assert.Equal(character, Han.Simplified(character)));
            }
        );

    [Theory]
    [InlineData('長', "zhǎng", true)]
    [InlineData('長', "chang", true)]
    [InlineData('產', "chǎn", true)]
    [InlineData('产', "chǎn", true)]
    [InlineData('產', "hā", false)]
    public void A_character_is_read_as_its_readings_say(char character, string syllable, bool expected) =>
        Assert.Equal(expected, Readings.Reads(character, syllable));

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Where(line => !line.StartsWith('#'));
}
