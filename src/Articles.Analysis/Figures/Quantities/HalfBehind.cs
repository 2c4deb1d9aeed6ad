namespace Articles.Analysis.Figures.Quantities;

/// <summary>Tells the half that adds to the number before it: 两米半, 两个半小时.</summary>
internal static class HalfBehind
{
    /// <summary>Whether a half stands inside the unit: 两个|半|小时, 两分|半|钟.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number ends.</param>
    /// <param name="end">Where the unit ends.</param>
    public static bool IsInside(string text, int at, int end)
    {
        at += at < end && text[at] is ' ' or '\u00A0' ? 1 : 0;
        return at + 2 < end && text[at] is '个' or '分' && text[at + 1] == '半';
    }

    /// <summary>Whether a half stands behind the unit: 两米半, 三年半, 一倍半; not 三年半程.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the unit ends.</param>
    /// <param name="end">Where reading stops.</param>
    public static bool Follows(string text, int at, int end) =>
        at < end
        && text[at] == '半'
        && (
            at + 1 >= end
            || !char.IsLetter(text[at + 1])
            || "的以左多时减缩升降增至到为后前内就才完".Contains(text[at + 1])
        );
}
