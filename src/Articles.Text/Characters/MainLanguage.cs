namespace Articles.Text.Characters;

/// <summary>The main language of a text, by the characters it is written in.</summary>
internal static class MainLanguage
{
    // Japanese prose is a third kana and more; a Chinese article that quotes Japanese stays far below.
    private const int HanPerKana = 7;

    /// <summary>The BCP 47 tag: <c>zh</c>, <c>ja</c>, <c>en</c>, or <c>und</c> where no letter says anything.</summary>
    /// <param name="han">How many Chinese characters the text has.</param>
    /// <param name="kana">How many kana.</param>
    /// <param name="latin">How many letters of English.</param>
    public static string Of(int han, int kana, int latin) =>
        kana * HanPerKana > han && kana > 0 ? "ja"
        : han * 4 > latin && han > 0 ? "zh"
        : latin > 0 ? "en"
        : "und";
}
