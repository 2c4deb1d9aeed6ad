namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Tells the character that closes a time (2024年|初, 10月|中, 2025年|前) from the one that begins the next word (初级, 中旬, 底薪).
/// </summary>
internal static class WordBorder
{
    private const int LongestWord = 4;

    /// <summary>Whether the character at a place begins a word of what follows.</summary>
    /// <remarks>
    /// In 2024年前|提交 the dictionary has 前提, too: what begins one character later and goes on farther is the word.
    /// </remarks>
    public static bool BeginsWord(string text, int at, int end) =>
        Longest(text, at, end) is var own and > 1 && own > Longest(text, at + 1, end);

    private static int Longest(string text, int at, int end) =>
        at < end ? Lexicon.Words.All.LongestPrefix(text.AsSpan(at, Math.Min(LongestWord, end - at)), out _) : 0;
}
