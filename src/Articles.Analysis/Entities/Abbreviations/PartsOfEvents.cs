using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// The forms of an event that stand inside its fullest name: the contest whose final it is, with and without its edition (第三届“甲杯”
/// 应用大赛 of 第三届“甲杯”应用大赛总决赛); the forum without the theme that is quoted before it (“乙”发展论坛 of “甲”“乙”发展论坛); and the
/// meeting that another one's edition is held with (甲大会 of 甲大会暨第三届乙节), and that edition of 甲公司第三届乙节.
/// </summary>
internal static class PartsOfEvents
{
    private const int ShortestPart = 4;
    private const int ShortestContest = 6;

    private static readonly WordSet Finals = WordTable.Set("events", "final");
    private static readonly WordSet PartsOfContests = WordTable.Set("events", "part of a contest");
    private static readonly WordSet Contests = WordTable.Set("events", "contest");

    /// <summary>Adds the parts, each with its event's name.</summary>
    /// <param name="words">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText words, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        var text = words.Text;
        var second = "";
        foreach (var candidate in chosen)
        {
            if (candidate.Category != EntityCategory.Event)
            {
                continue;
            }
            var name = text[candidate.Start..candidate.End];
            if (second.Length > 0 && name.Length > second.Length && name.EndsWith(second, StringComparison.Ordinal))
            {
                forms.Add((name, second));
            }
            if (ContestLength(name) is > 0 and var contest)
            {
                forms.Add((name, name[..contest]));
                if (name.IndexOf('“', StringComparison.Ordinal) is > 0 and var quotation)
                {
                    forms.Add((name, name[quotation..contest]));
                }
            }
            if (name[0] == '“' && name.IndexOf("”“", StringComparison.Ordinal) is > 0 and var theme)
            {
                forms.Add((name, name[(theme + 1)..]));
            }
            // “甲杯”乙专题赛 is called 乙专题赛 in an article about the contest.
            if (
                name[0] == '“'
                && PartsOfContests.LongestEnd(name) is > 0 and var noun
                && name.IndexOf('”', StringComparison.Ordinal) is > 0 and var close
                && name.Length - close - 1 - noun >= 2
            )
            {
                forms.Add((name, name[(close + 1)..]));
            }
            if (name.IndexOf("暨第", StringComparison.Ordinal) is >= ShortestPart and var joint)
            {
                forms.Add((name, name[..joint]));
                second = name[(joint + 1)..];
            }
        }
    }

    /// <summary>
    /// Adds the forms that an event is called by where they stand by themselves: the meeting before 暨 (甲大会暨乙会议: 甲大会), and the
    /// contest whose final it is (甲技能大赛决赛: 甲技能大赛).
    /// </summary>
    /// <param name="words">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void FindBeginnings(
        TokenizedText words,
        List<Candidate> chosen,
        List<(string Full, string Short)> forms
    )
    {
        var text = words.Text;
        foreach (var candidate in chosen)
        {
            if (candidate.Category != EntityCategory.Event)
            {
                continue;
            }
            var name = text[candidate.Start..candidate.End];
            if (
                name.IndexOf('暨', StringComparison.Ordinal) is >= ShortestPart and var joint
                && Grammar.HeadAtEnd(name.AsSpan(0, joint)) is { Category: EntityCategory.Event }
            )
            {
                forms.Add((name, name[..joint]));
            }
            if (
                Finals.LongestEnd(name) is > 0 and var final
                && name.Length - final >= ShortestContest
                && Contests.LongestEnd(name.AsSpan(0, name.Length - final)) > 0
            )
            {
                forms.Add((name, name[..^final]));
            }
        }
    }

    // A contest that is called by a quotation; 0 where the name is not that of its final.
    private static int ContestLength(string name) =>
        Finals.LongestEnd(name) is > 0 and var final
        && name.Contains('”', StringComparison.Ordinal)
        && Contests.LongestEnd(name.AsSpan(0, name.Length - final)) > 0
            ? name.Length - final
            : 0;
}
