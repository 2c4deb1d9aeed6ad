using Articles.Storage.Keys;

namespace Articles.Storage.Tests.Keys;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("國務院", "国务院")]
    [InlineData("国务院", "国务院")]
    [InlineData("“随申办”", "随申办")]
    [InlineData("《数据 安全法》", "数据安全法")]
    [InlineData("５Ｇ基站", "5g基站")]
    [InlineData("阿卜杜拉·汗", "阿卜杜拉汗")]
    [InlineData("China Telecom", "chinatelecom")]
    [InlineData("", "")]
    [InlineData("“”", "")]
    [InlineData("🙂", "🙂")]
    public void Spellings_of_one_name_have_one_key(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void A_key_is_its_own_key()
    {
        foreach (var name in (string[])["國務院", "Ｘ　Y", new string('國', 2000)])
        {
            Assert.Equal(NameKey.Of(name), NameKey.Of(NameKey.Of(name)));
        }
    }
}
