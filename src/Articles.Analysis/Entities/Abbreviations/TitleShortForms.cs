using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds documents that are quoted by the last words of their titles alone: 《意见》 after 《关于…的指导意见》. The one named
/// last before it is meant.
/// </summary>
internal static class TitleShortForms
{
    private const string Calling = "称《";
    private const int Longest = 6;
    private const int LeastLonger = 4;

    /// <summary>How many titles before a short one are looked at: the bound that keeps the time linear.</summary>
    private const int Reach = 20;

    /// <summary>Adds the short titles, each with the full one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        using var lent = LentList<Candidate>.Take();
        var titles = lent.Items;
        foreach (var candidate in chosen)
        {
            if (candidate.Category == EntityCategory.Document)
            {
                titles.Add(candidate);
            }
        }
        using var lentDefined = LentSet<string>.Take();
        AddDefined(text.Text, lentDefined.Items);
        for (var i = 1; i < titles.Count; i++)
        {
            var defined = lentDefined.Items.GetAlternateLookup<ReadOnlySpan<char>>();
            var shortForm = text.Text.AsSpan(titles[i].Start, titles[i].Length);
            var title = WithoutStage(shortForm);
            if (
                title.Length > Longest
                || titles[i].Start == 0
                || text.Text[titles[i].Start - 1] != '《'
                || defined.Contains(shortForm)
            )
            {
                continue;
            }
            for (var before = i - 1; before >= Math.Max(0, i - Reach); before--)
            {
                var full = text.Text.AsSpan(titles[before].Start, titles[before].Length);
                if (
                    (full.Length >= title.Length + LeastLonger && Shortens(title, WithoutBracket(full)))
                    || IsMainTitle(shortForm, full)
                )
                {
                    forms.Add((full.ToString(), shortForm.ToString()));
                    break;
                }
            }
        }
    }

    // （以下简称《意见》）: the text says which one it is.
    private static void AddDefined(string text, HashSet<string> defined)
    {
        for (
            var at = text.IndexOf(Calling, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Calling, at + Calling.Length, StringComparison.Ordinal)
        )
        {
            var title = text.AsSpan(at + Calling.Length);
            if (title[..Math.Min(title.Length, Longest + 1)].IndexOf('》') is > 0 and var length)
            {
                defined.Add(title[..length].ToString());
            }
        }
    }

    // 《甲：乙》 is 《甲》.
    private static bool IsMainTitle(ReadOnlySpan<char> shortForm, ReadOnlySpan<char> full) =>
        shortForm.Length > 1
        && full.Length > shortForm.Length + 1
        && full.StartsWith(shortForm)
        && full[shortForm.Length] is '：' or ':';

    // 《意见（讨论稿）》, 《方案（草案）》: at what stage of its making it is.
    private static ReadOnlySpan<char> WithoutStage(ReadOnlySpan<char> title) =>
        title.EndsWith("稿）") || title.EndsWith("草案）") ? WithoutBracket(title) : title;

    // 某市行动方案（2024—2026年）, 某某办法（试行）.
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> title) =>
        title[^1] is '）' && title.LastIndexOf('（') is > 1 and var open ? title[..open] : title;

    // The same last two characters, and the others before them in order.
    private static bool Shortens(ReadOnlySpan<char> shortForm, ReadOnlySpan<char> full)
    {
        if (!full[^2..].SequenceEqual(shortForm[^2..]))
        {
            return false;
        }
        foreach (var c in shortForm)
        {
            var at = full.IndexOf(c);
            if (at < 0)
            {
                return false;
            }
            full = full[(at + 1)..];
        }
        return true;
    }
}
