namespace Articles.Text.Conversion;

/// <summary>
/// Writes 于 for 於 where it is the preposition, which is nearly everywhere. OpenCC's phrases hold rare names of two
/// characters (於單, 於潛, 於倫), so that <c>t2s</c> leaves 於 in 用於單一, 在於潛在的 and 於倫敦. Here 於 stays only in
/// names and words that can't be read as the preposition with what follows it.
/// </summary>
/// <remarks>Only for traditional text, before its characters are converted: in simplified text 於 is a name's.</remarks>
public static class Preposition
{
    private const char Traditional = '於';
    private const char Simplified = '于';

    /// <summary>
    /// The longer entries with 於 of OpenCC's <c>TSPhrases</c>, those of two characters that are interjections or an
    /// old word for the tiger, and 商於, the place in the 史記.
    /// </summary>
    private static readonly string[] Words =
    [
        "於世成",
        "於乎",
        "於仲完",
        "於勇明",
        "於呼哀哉",
        "於崇文",
        "於忠祥",
        "於戲",
        "於梨華",
        "於清言",
        "於竹屋",
        "於菟",
        "於陵子",
        "樊於期",
        "商於之地",
    ];

    /// <summary>Writes 于 for 於 where it is meant.</summary>
    /// <param name="text">Text in traditional characters.</param>
    /// <returns>The text; the same instance where nothing changes.</returns>
    public static string Restore(string text)
    {
        char[]? restored = null;
        foreach (var place in Find(text))
        {
            restored ??= text.ToCharArray();
            restored[place] = Simplified;
        }

        return restored is null ? text : new string(restored);
    }

    /// <summary>Where 於 is the preposition, in UTF-16 code units, ascending.</summary>
    /// <param name="text">Text in traditional characters.</param>
    public static IEnumerable<int> Find(string text)
    {
        for (var i = text.IndexOf(Traditional); i >= 0; i = text.IndexOf(Traditional, i + 1))
        {
            if (!IsInWord(text, i))
            {
                yield return i;
            }
        }
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int index)
    {
        foreach (var word in Words)
        {
            var start = index - word.IndexOf(Traditional);
            if (start >= 0 && text[start..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
