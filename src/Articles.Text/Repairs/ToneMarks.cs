namespace Articles.Text.Repairs;

/// <summary>The letters of Hanyu Pinyin with their tone marks.</summary>
internal static class ToneMarks
{
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string Unmarked = "aaaaeeeeiiiioooouuuuüüüü";

    /// <summary>A letter without its tone mark; <c>\0</c> for what is no letter of pinyin.</summary>
    public static char Plain(char letter) =>
        letter is (>= 'a' and <= 'z') or 'ü' ? letter
        : Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var mark ? Unmarked[mark]
        : '\0';
}
