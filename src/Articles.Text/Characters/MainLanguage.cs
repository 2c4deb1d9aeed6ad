namespace Articles.Text.Characters;

/// <summary>The main language of a text, by the characters it is written in.</summary>
internal static class MainLanguage
{
    // Japanese prose is a third kana and more; a Chinese article that quotes Japanese stays far below.
    private const int HanPerKana = 7;

    /// <summary>The BCP 47 tag: <c>zh</c>, <c>ja</c>, <c>en</c>, or <c>und</c> where no letter says anything.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var (han, kana, latin) = (0, 0, 0);
        foreach (var c in text)
        {
            han += CharacterClass.IsHan(c) ? 1 : 0;
            kana += CharacterClass.IsKana(c) ? 1 : 0;
            latin += CharacterClass.IsLatin(c) ? 1 : 0;
        }
        return kana * HanPerKana > han && kana > 0 ? "ja"
            : han * 4 > latin && han > 0 ? "zh"
            : latin > 0 ? "en"
            : "und";
    }
}
