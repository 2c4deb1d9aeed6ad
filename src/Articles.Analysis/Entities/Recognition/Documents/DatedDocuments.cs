using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>
/// Reports with the year that they are of, which is a part of their name: 2015年年报, 甲市2019年政府工作报告, 2026年甲省政府工作报告.
/// </summary>
internal sealed class DatedDocuments : IRecognizer
{
    private static readonly WordSet Yearly = WordTable.Set("reports", "yearly");
    private static readonly WordSet Ends = WordTable.Set("reports", "ends");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = s.IndexOf('年'); at >= 0; at = s.IndexOf('年', at + 1))
        {
            if (at > 0 && char.IsAsciiDigit(s[at - 1]) && text[text.TokenAt(at - 1)] is ['1' or '2', _, _, _])
            {
                AddYearly(text, text.TokenAt(at - 1), candidates);
            }
        }
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            if (
                candidates[i] is { Category: EntityCategory.Document, HasCore: false } found
                && text.Mark(text.TokenAt(found.Start)) != '“'
                && Ends.LongestEnd(text.Text.AsSpan(found.Start, found.Length)) > 0
                && YearBefore(text, text.TokenAt(found.Start)) is >= 0 and var year
            )
            {
                candidates.Add(found with { Start = text.Start(WithPlaces(text, year)) });
            }
        }
    }

    // 2023年|甲省|政府工作报告, 2015年|年报.
    private static void AddYearly(TokenizedText text, int year, List<Candidate> candidates)
    {
        if (text[year + 1] is not ("年" or "年度"))
        {
            return;
        }
        var report = text.After(year + 1);
        while (text.IsPlace(report))
        {
            report++;
        }
        var about = AboutBehind(text, year);
        report = about > 0 ? about : report;
        if (about > 0 || Yearly.Contains(text[report]))
        {
            candidates.Add(
                new Candidate(text.Start(WithPlaces(text, year)), text.End(report), EntityCategory.Document, 0.7)
            );
        }
    }

    // 发布|2020年度理赔服务|报告: what it is about stands between; 0 if nothing does.
    private static int AboutBehind(TokenizedText text, int year)
    {
        if (text[year + 1] is not "年度" || !Publishing.Contains(text[text[year - 1] is "了" ? year - 2 : year - 1]))
        {
            return 0;
        }
        var report = year + 2;
        while (
            report - year <= MostAbout
            && text.Tag(report) is "n" or "vn" or "v" or "b" or "j"
            && text[report] is not "报告"
        )
        {
            report++;
        }
        return report > year + 2 && text[report] is "报告" ? report : 0;
    }

    private const int MostAbout = 6;
    private static readonly WordSet Publishing = new(["发布", "公布", "推出", "出具", "披露"]);

    // The number of the year right before a token; -1 if none stands there.
    private static int YearBefore(TokenizedText text, int token)
    {
        var unit = text.Before(token);
        var year = text.Before(unit);
        return
            text[unit] is "年" or "年度" && text.Kind(year) == TokenKind.Number && text[year] is ['1' or '2', _, _, _]
            ? year
            : -1;
    }

    private static int WithPlaces(TokenizedText text, int year)
    {
        while (year > 0 && text.IsPlace(year - 1))
        {
            year--;
        }
        return year;
    }
}
