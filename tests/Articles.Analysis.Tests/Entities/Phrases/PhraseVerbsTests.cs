using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Phrases;

public class PhraseVerbsTests
{
    [Theory]
    [InlineData("农产品展示平台", "展示", "平台", true)]
    [InlineData("展示平台", "展示", "平台", false)]
    public void Tells_a_verb_that_modifies_the_head_noun(string sentence, string verb, string head, bool modifies)
    {
        using var text = new TokenizedText(sentence);

        Assert.Equal(modifies, PhraseVerbs.IsModifyingVerb(text, At(text, verb), At(text, head)));
    }

    [Theory]
    [InlineData("关注上海大会", "关注", true)]
    [InlineData("国际旅游大会", "旅游", false)]
    public void Tells_a_verb_that_governs_a_proper_name(string sentence, string verb, bool governs)
    {
        using var text = new TokenizedText(sentence);
        var token = At(text, verb);

        Assert.Equal(governs, PhraseVerbs.TakesObject(text, token, token + 1, text.Count - 1));
    }

    private static int At(TokenizedText text, string word) =>
        text.TokenAt(text.Text.IndexOf(word, StringComparison.Ordinal));
}
