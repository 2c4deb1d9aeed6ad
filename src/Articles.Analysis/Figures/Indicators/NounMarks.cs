using Articles.Lexicon;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells the marks that may stand between a quantity and its noun from those that part them.</summary>
internal static class NounMarks
{
    /// <summary>Skips ” of “100+”, 的, a space beside Latin letters: between two Chinese words a space parts clauses (成交40套 均价上涨).</summary>
    public static int Skip(string text, int at, int end, out bool hasDe)
    {
        hasDe = false;
        while (
            at < end
            && (
                text[at] is '”' or '’' or '级'
                || (text[at] == ' ' && !PartsClauses(text, at))
                || (text[at] == '的' && !hasDe)
            )
        )
        {
            hasDe |= text[at] == '的';
            at++;
        }
        return at;
    }

    /// <summary>Whether a space stands for a comma: 成交40套 均价上涨.</summary>
    public static bool PartsClauses(string text, int space) =>
        space > 0
        && space + 1 < text.Length
        && (IsIdeograph(text[space - 1]) || text[space - 1] is '%' or '％')
        && IsIdeograph(text[space + 1])
        && text[space + 1] != '的';

    /// <summary>Whether a character begins a word or a name in marks.</summary>
    public static bool BeginsWord(char c) => IsIdeograph(c) || char.IsAsciiLetterOrDigit(c) || c is '“' or '《' or '‘';

    private static bool IsIdeograph(char c) => c is >= Ideographs.First and <= Ideographs.Last;
}
