using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds what a text says to be one: 甲中心是某市某区“乙大脑”，…, where only places may stand between; and what it gives another name:
/// 甲平台，即“甲云”，…, “甲号”又名“乙号”.
/// </summary>
internal static class Equations
{
    private const int MostPlaces = 6;

    private static readonly WordSet Equal = WordTable.Set("brackets", "equal");
    private static readonly WordSet Called = WordTable.Set("brackets", "called");

    /// <summary>Adds every such statement, in text order.</summary>
    public static void Find(TokenizedText text, List<Definition> equations)
    {
        for (var i = text.Next(1, '是', '即'); i < text.Count; i = text.Next(i + 1, '是', '即'))
        {
            if (text[i] is not ("是" or "即" or "就是"))
            {
                continue;
            }
            var open = i + 1;
            while (
                open <= i + MostPlaces && (text.IsPlace(open) || text[open] is "的" or "新" || text.Tag(open) is "ns")
            )
            {
                open++;
            }
            if (
                text.Mark(open) == '“'
                && text.Partner(open) is var close and > 0
                && text.Mark(close + 1) is '，' or '。' or '；'
            )
            {
                var end = text.Mark(i - 1) is '”' or '》' ? text.Start(i - 1) : text.Start(i);
                equations.Add(new Definition(end, text.End(open), text.Start(close), IsSaid: true));
            }
        }
    }

    /// <summary>Adds every other name in quotation marks, in text order.</summary>
    public static void FindNames(TokenizedText text, List<Definition> equations)
    {
        for (var open = text.Next(1, '“'); open < text.Count; open = text.Next(open + 1, '“'))
        {
            if (text.Partner(open) is not (var close and > 0) || close == open + 1)
            {
                continue;
            }
            var before = text.Text.AsSpan(0, text.Start(open));
            var word = Called.LongestEnd(before);
            if (word == 0 && text.Mark(close + 1) is '，' or '。' or '；')
            {
                word = Equal.LongestEnd(before);
            }
            if (word == 0)
            {
                continue;
            }
            // 甲平台，即“甲云”, “甲号”又名“乙号”.
            var end = before[..^word].TrimEnd('，').TrimEnd('”').Length;
            equations.Add(new Definition(end, text.End(open), text.Start(close), IsSaid: true));
        }
    }
}
