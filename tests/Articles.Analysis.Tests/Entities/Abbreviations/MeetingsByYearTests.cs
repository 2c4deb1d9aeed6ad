using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations;

public sealed class MeetingsByYearTests
{
    [Theory]
    [InlineData("2031云川电子展", "YCS 2031", true)]
    [InlineData("2030云川电子展", "YCS 2031", false)]
    [InlineData("云川电子展", "YCS 2031", false)]
    [InlineData("2031云川电子展", "YCS", false)]
    // The code is the one meeting of its year, if there is just one.
    [InlineData("2031云川电子展、2031江城汽车展", "YCS 2031", false)]
    [InlineData("2031云川电子展、2031云川电子展", "YCS 2031", true)]
    public void A_code_with_a_year_is_the_one_meeting_of_that_year(string meetings, string code, bool isOne)
    {
        var text = meetings + "、" + code;
        var (chosen, start) = (new List<Candidate>(), 0);
        foreach (var name in text.Split('、'))
        {
            chosen.Add(new Candidate(start, start + name.Length, EntityCategory.Event, 1));
            start += name.Length + 1;
        }

        var found = new List<(string Full, string Short)>();
        using var words = new TokenizedText(text);
        MeetingsByYear.Find(words, chosen, found);

        Assert.Equal(isOne ? [("2031云川电子展", code)] : [], found);
    }
}
