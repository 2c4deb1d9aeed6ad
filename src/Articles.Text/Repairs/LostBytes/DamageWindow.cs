using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>A part of a line that looks damaged, with enough of the text around it to judge by.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsGarbled">Whether characters stand together that hardly ever do, so that bytes may be missing.</param>
/// <param name="EndsLine">Whether it ends where its line does.</param>
internal readonly record struct DamageWindow(int Start, int End, bool IsGarbled, bool EndsLine)
{
    private const int Before = 16;
    private const int After = 32;

    // Bounds the memory of the search. A longer stretch is cut, and read on from there.
    private const int Longest = 4096;

    // What may be left open in an author's own quotation.
    private const int LongestBlank = 12;
    private const string Opening = "《“「『（【〈";
    private const string Closing = "》”」』）】〉";

    // Among so many characters of a line two that are hardly ever used make it look garbled.
    private const int Neighbourhood = 6;

    /// <summary>All such parts of a text, in order and without overlap; found as they are read.</summary>
    public static IEnumerable<DamageWindow> FindAll(TextDraft draft)
    {
        var windows = new List<DamageWindow>();
        foreach (var line in draft.Lines)
        {
            windows.Clear();
            FindInLine(draft.Text, line, windows);
            foreach (var window in windows)
            {
                yield return window;
            }
        }
    }

    private static void FindInLine(string text, TextLine line, List<DamageWindow> windows)
    {
        var lastRare = int.MinValue / 2;
        var within = text.AsSpan(0, line.End);
        // Nearly every character of an undamaged text has no such sign, and one look is enough for it.
        for (
            var i = CharacterKinds.IndexOf(within, line.Start, CharacterSigns.Damage);
            i < line.End;
            i = CharacterKinds.IndexOf(within, i + 1, CharacterSigns.Damage)
        )
        {
            var garbled = false;
            if ((IsRare(text[i]) && !IsInWord(text, line, i)) || IsStraySymbol(text, line, i))
            {
                garbled = i - lastRare <= Neighbourhood;
                lastRare = i;
            }
            if (garbled || IsSuspectMark(text, line, i))
            {
                Add(windows, line, i, garbled);
            }
        }
    }

    private static void Add(List<DamageWindow> windows, TextLine line, int at, bool garbled)
    {
        var start = Math.Max(line.Start, at - Before);
        var end = Math.Min(line.End, at + After);
        if (windows.Count > 0 && windows[^1] is var last && start <= last.End)
        {
            if (end - last.Start <= Longest)
            {
                windows[^1] = new DamageWindow(last.Start, end, last.IsGarbled || garbled, end == line.End);
                return;
            }
            start = last.End;
            windows[^1] = last with { EndsLine = true };
        }
        if (start < end)
        {
            windows.Add(new DamageWindow(start, end, garbled, end == line.End));
        }
    }

    /// <summary>Whether a character may show damage, depending on where it stands.</summary>
    public static bool MayMark(char character) =>
        character is '?' or '\uFFFD' || IsRare(character) || IsSymbol(character);

    private static bool IsRare(char character) =>
        character is >= '\uE000' and <= '\uF8FF'
        || (Han.IsOneUnit(character) && !Han.IsCommon(character) && !Cantonese.Has(character));

    /// <summary>Whether a character makes a word with one beside it, as rare ones do where they are meant.</summary>
    private static bool IsInWord(string text, TextLine line, int at) =>
        (at > line.Start && Han.AreWord(text[at - 1], text[at]))
        || (at + 1 < line.End && Han.AreWord(text[at], text[at + 1]));

    /// <summary>A Greek letter, a numbered bullet or the like in the middle of Chinese.</summary>
    private static bool IsStraySymbol(string text, TextLine line, int at) =>
        at > line.Start
        && at + 1 < line.End
        && IsSymbol(text[at])
        && (Han.IsOneUnit(text[at - 1]) || Han.IsOneUnit(text[at + 1]));

    /// <summary>Whether a character stands in one of GBK's rows of symbols that Chinese text has no use for.</summary>
    private static bool IsSymbol(char character) => (Gbk.Pair(character) >> 8) is 0xA2 or (>= 0xA6 and <= 0xA9);

    private static bool IsSuspectMark(string text, TextLine line, int at) =>
        text[at] is '?' or '\uFFFD'
        && !FillsQuotation(text, line, at)
        && (
            (at > line.Start && (IsChinese(text[at - 1]) || IsBehindQuotation(text, line, at)))
            || (at + 1 < line.End && (IsChinese(text[at + 1]) || Gloss.ReadTail(text.AsSpan(at + 1)) is not null))
            || (at + 3 < line.End && Gloss.Read(text.AsSpan(at + 3)) is not null)
        );

    /// <summary>Whether nothing but question marks stands in a quotation or a title: an author's own blank, <c>《???》</c>.</summary>
    private static bool FillsQuotation(string text, TextLine line, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > line.Start && text[start - 1] == '?' && at - start < LongestBlank)
        {
            start--;
        }
        while (end < line.End && text[end] == '?' && end - at < LongestBlank)
        {
            end++;
        }
        return text[at] == '?'
            && start > line.Start
            && end < line.End
            && Opening.IndexOf(text[start - 1], StringComparison.Ordinal) is >= 0 and var kind
            && text[end] == Closing[kind];
    }

    /// <summary>A stop behind a quotation that took a comma's byte with it: <c>…椅上”?,F在</c>.</summary>
    private static bool IsBehindQuotation(string text, TextLine line, int at) =>
        text[at - 1] is '”' or '’' && at + 1 < line.End && text[at + 1] == ',';

    private static bool IsChinese(char character) =>
        Han.IsOneUnit(character) || character is (>= '\u3001' and <= '\u3011') or (>= '！' and <= '～');
}
