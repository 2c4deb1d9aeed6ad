using System.Globalization;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds when what a plan provides for is due: in the last year of the plan's name (行动方案（2021—2023年）).</summary>
internal static class DueYear
{
    /// <summary>The year as an expression, from the plan's name to what it provides (方案提出，…); null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The article's names.</param>
    /// <param name="sentence">The sentence.</param>
    public static PeriodExpression? Of(string text, MentionIndex mentions, TextSpan sentence)
    {
        if (Provisions.In(text, sentence.Offset, sentence.End) is not (var from and > 0))
        {
            return null;
        }
        for (var i = mentions.FirstAfter(sentence.Offset); i < mentions.Mentions.Count; i++)
        {
            var named = mentions.Mentions[i];
            if (named.Offset >= from)
            {
                return null;
            }
            if (named.Entity.Category == EntityCategory.Document && LastYear(named.Entity.Name) is { } year)
            {
                return new PeriodExpression(named.Offset, from, year, PeriodRole.Due);
            }
        }
        return null;
    }

    private static string? LastYear(string name)
    {
        for (var at = 5; at + 5 <= name.Length; at++)
        {
            if (
                name[at - 1] is '—' or '-' or '–' or '－' or '至' or '~' or '～'
                && name[at + 4] == '年'
                && int.TryParse(name.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is > 1990 and < 2100
            )
            {
                return name.Substring(at, 4);
            }
        }
        return null;
    }
}
