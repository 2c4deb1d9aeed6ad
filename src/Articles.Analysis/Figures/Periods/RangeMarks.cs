namespace Articles.Analysis.Figures.Periods;

/// <summary>The marks between the ends of a stretch of time: 3月至5月, 2021—2023年.</summary>
internal static class RangeMarks
{
    /// <summary>Where up to two marks end that begin at a place; the place itself if there is none.</summary>
    public static int After(string text, int at, int end)
    {
        var p = at;
        while (p < end && p < at + 2 && Is(text[p]))
        {
            p++;
        }
        return p;
    }

    /// <summary>Whether a character is such a mark.</summary>
    public static bool Is(char c) => c is '—' or '–' or '-' or '－' or '~' or '～' or '至' or '到' or '、';
}
