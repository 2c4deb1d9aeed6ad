using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations;

public sealed class BodiesByBeginningTests
{
    private const string Text = "云川飞机集团、中国江城学会、云川飞机集团、云海银行、云川";

    [Theory]
    [InlineData('云', "云川飞机集团 云海银行")]
    // After 中国.
    [InlineData('江', "中国江城学会")]
    [InlineData('中', "中国江城学会")]
    [InlineData('海', "")]
    public void Bodies_are_found_by_the_characters_that_short_forms_begin_with(char beginning, string expected)
    {
        using var bodies = Read();
        var found = new List<string>();
        for (var i = bodies.FirstAt(beginning); i >= 0; i = bodies.After(i))
        {
            found.Add(bodies[i]);
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("飞银", true)]
    [InlineData("飞船", false)]
    public void Every_character_of_a_word_stands_in_one_of_them(string word, bool expected)
    {
        using var bodies = Read();
        Assert.Equal(expected, bodies.Hold('云', bodies.FirstAt('云'), word));
    }

    private static BodiesByBeginning Read()
    {
        var (chosen, start) = (new List<Candidate>(), 0);
        foreach (var name in Text.Split('、'))
        {
            chosen.Add(new Candidate(start, start + name.Length, EntityCategory.Organization, 1));
            start += name.Length + 1;
        }
        return new BodiesByBeginning(new TokenizedText(Text), chosen);
    }
}
