namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>Tells what stands in a web address, whose host and page are no names: https://甲.com/2024/乙.html.</summary>
internal static class WebAddress
{
    private const string Scheme = "://";
    private const int Longest = 200;

    /// <summary>Whether a name is an address by itself, one of mail, its beginning, or a part of one that began before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="name">The name.</param>
    public static bool Is(string text, int start, ReadOnlySpan<char> name) =>
        name.StartsWith("www.")
        || name.Contains('@')
        || text.AsSpan(start + name.Length).StartsWith(Scheme)
        || Holds(text, start);

    /// <summary>Whether an address that began before an offset reaches over it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    public static bool Holds(string text, int at)
    {
        var from = Math.Max(0, at - Longest);
        var scheme = text.AsSpan(from, at - from).LastIndexOf(Scheme);
        return scheme >= 0 && !text.AsSpan(from + scheme, at - from - scheme).ContainsAnyExceptInRange('!', '~');
    }
}
