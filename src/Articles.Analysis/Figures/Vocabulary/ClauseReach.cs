namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>How far back the words of a clause reach before a place.</summary>
internal static class ClauseReach
{
    /// <summary>Where the clause begins, or what of it is near enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="reach">How far is near, in UTF-16 code units.</param>
    public static int Start(string text, int at, int reach)
    {
        var from = Math.Max(0, at - reach);
        return from + text.AsSpan(from, at - from).LastIndexOfAny("，。；\n") + 1;
    }
}
