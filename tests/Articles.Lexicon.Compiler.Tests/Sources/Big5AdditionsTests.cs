using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class Big5AdditionsTests
{
    [Fact]
    public void Reads_characters_runs_surrogates_and_sequences() =>
        Assert.Equal(
            [(0x8740, "一"), (0x8741, "丁"), (0x8742, "丂"), (0x8743, "𠀀"), (0x9040, "Ê̄"), (0x9041, "x")],
            Big5Additions
                .Parse("""[["8740","一",2,"\ud840\udc00"],["9040","\u0fff\u00ca\u0304x"]]""")
                .Select(addition => ((int)addition.Pair, addition.Text))
        );

    [Fact]
    public void Finds_the_characters_of_Cantonese_in_the_package()
    {
        var path = Path.Combine(Checkout.NodeModules, "iconv-lite", "encodings", "tables", "big5-added.json");

        var texts = Big5Additions.Read(path).ToDictionary(addition => addition.Pair, addition => addition.Text);

        Assert.Equal(("啲", "邨"), (texts[0x9DF8], texts[0x9068]));
    }
}
