namespace Articles.Text.Characters;

/// <summary>The classes of characters that the steps tell apart; each test is of one UTF-16 code unit.</summary>
internal static class CharacterClass
{
    /// <summary>What ends a sentence.</summary>
    public const string Terminals = "。！？…!?";

    /// <summary>What can close a quotation or bracket after a sentence's end.</summary>
    public const string Closers = "”’」』）】》〉)]\"";

    /// <summary>
    /// A Chinese character: the unified ideographs with extension A, the compatibility ideographs, 〇 and 々, and
    /// either half of a surrogate pair of the supplementary ideographic planes. The second half of any pair counts, for alone it
    /// does not tell of which plane it is: where an emoji may stand, ask the first. Repairs ask for less
    /// (<see cref="Repairs.Han.IsOneUnit"/>).
    /// </summary>
    public static bool IsHan(char c) =>
        c
            is (>= '\u4e00' and <= '\u9fff')
                or (>= '\u3400' and <= '\u4dbf')
                or (>= '\uf900' and <= '\ufaff')
                or (>= '\ud840' and <= '\ud888')
                or (>= '\udc00' and <= '\udfff')
                or '\u3007'
                or '\u3005';

    /// <summary>A kana of Japanese.</summary>
    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30ff' and not '\u30fb';

    /// <summary>A letter of English.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c);

    /// <summary>Full-width punctuation of Chinese.</summary>
    public static bool IsChinesePunctuation(char c) =>
        "，。；：？！、（）“”‘’《》〈〉【】「」『』…—".Contains(c, StringComparison.Ordinal);

    /// <summary>What Chinese text is written in: its characters and its punctuation.</summary>
    public static bool IsChineseText(char c) => IsHan(c) || IsChinesePunctuation(c);

    /// <summary>A blank within a line: space, no-break space, ideographic space, tab.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00a0' or (>= '\u2000' and <= '\u200a');

    /// <summary>Whether a text ends where a sentence does, with the quotation or bracket that it may stand in.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd(Closers) is [.., var last] && Terminals.Contains(last, StringComparison.Ordinal);

    /// <summary>Whether a line opens with one of some phrases.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a line ends with one of some phrases, in capitals or not.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a text is Chinese for the most part: a Han character weighs as much as two letters.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text)
    {
        var (han, latin, kana) = (0, 0, 0);
        foreach (var c in text)
        {
            han += IsHan(c) && !char.IsLowSurrogate(c) ? 1 : 0;
            latin += IsLatin(c) ? 1 : 0;
            kana += IsKana(c) ? 1 : 0;
        }
        return han > 0 && han * 2 >= latin && kana * 5 < han;
    }
}
