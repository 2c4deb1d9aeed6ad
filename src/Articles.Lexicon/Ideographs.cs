namespace Articles.Lexicon;

/// <summary>
/// The blocks of ideographs, for tests of a range: of one character with a pattern, of many with a span's methods. Where 〇, 々, compatibility
/// ideographs or those beyond the basic plane count as well, that is another question, which the text's and the analysis' own classes of
/// characters answer.
/// </summary>
public static class Ideographs
{
    /// <summary>The first unified ideograph. From here to <see cref="Last"/> are all characters that words and names are commonly written in.</summary>
    public const char First = '\u4E00';

    /// <summary>The last unified ideograph.</summary>
    public const char Last = '\u9FFF';

    /// <summary>
    /// The first of extension A, the rare characters of the basic plane. From here to <see cref="Last"/> the 64 hexagrams of the Book of Changes are
    /// among them, which no text has beside words.
    /// </summary>
    public const char FirstRare = '\u3400';
}
