using Articles.Analysis.Entities.Recognition.Documents;

namespace Articles.Analysis.Tests.Entities.Recognition.Documents;

public sealed class NationalLawsTests
{
    [Theory]
    [InlineData("根据中华人民共和国数据安全法的要求落实。", "中华人民共和国数据安全法")]
    [InlineData("中华人民共和国电信条例施行。", "中华人民共和国电信条例")]
    [InlineData("中华人民共和国食品安全法实施条例施行。", "中华人民共和国食品安全法实施条例")]
    public void A_law_is_called_after_the_country(string sentence, string law) => Assert.Equal(law, Found(sentence));

    [Theory]
    [InlineData("中华人民共和国的立法工作不断推进。")]
    [InlineData("中华人民共和国成立以来，民法典最为详尽。")]
    [InlineData("中华人民共和国主席签署命令。")]
    [InlineData("中华人民共和国商务部根据反倾销条例发布公告。")]
    public void What_else_follows_the_country_is_none(string sentence) => Assert.Empty(Found(sentence));

    private static string Found(string sentence) =>
        Candidates.Of(new NationalLaws(), sentence, EntityCategory.Document);
}
