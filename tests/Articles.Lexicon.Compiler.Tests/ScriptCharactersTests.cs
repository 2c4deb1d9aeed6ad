using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests;

public class ScriptCharactersTests
{
    private static readonly ScriptCharacters Scripts = new(
        OpenCcTable.Candidates(["發\t发", "乾\t干 乾", "拚\t拼", "緼\t缊"]),
        OpenCcTable.Candidates(["发\t發 髮", "后\t後 后", "峰\t峯", "緼\t縕", "𠀾\t𠁞"])
    );

    [Fact]
    public void Takes_what_always_changes_and_no_simplified_word_holds() =>
        Assert.Equal(
            ['發'],
            Scripts.TraditionalOnly([new SourceWord("拚命", 100, "v"), new SourceWord("發", 100, "n")])
        );

    [Fact]
    public void Takes_what_always_changes_and_no_region_uses() =>
        Assert.Equal(['发'], Scripts.SimplifiedOnly([("峰", "峯")]));
}
