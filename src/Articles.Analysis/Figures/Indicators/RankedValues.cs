using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds the measure that a ranking gives to the shares of those it lists: 各县（区）投资增速前三名：甲县增长58%，乙县增长36%.
/// </summary>
internal static class RankedValues
{
    // What leads a list is no longer: the bound that keeps the time linear.
    private const int LongestLead = 80;
    private const int LongestMeasure = 12;
    private const int ShortestMeasure = 3;

    private static readonly WordList Rates = new("增速 增幅 增长率 完成率 开工率 占比 比重 率 降幅 达标率");
    private static readonly WordList Ranks = new("名 位");

    /// <summary>The measure, or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quantity">The quantity behind the ranking's colon.</param>
    public static TextSpan Of(string text, TextSpan sentence, in Quantity quantity)
    {
        if (quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.Point))
        {
            return default;
        }
        var lead = Math.Min(quantity.Offset - sentence.Offset, LongestLead);
        var colon = text.AsSpan(sentence.Offset, lead).IndexOf('：');
        var end = colon < 0 ? -1 : EndOfMeasure(text, sentence.Offset, sentence.Offset + colon);
        if (end < 0 || Rates.LengthBefore(text, sentence.Offset, end) == 0)
        {
            return default;
        }
        var start = end;
        while (start > sentence.Offset && end - start < LongestMeasure && Belongs(text[start - 1]))
        {
            start--;
        }
        return end - start >= ShortestMeasure ? new TextSpan(start, end - start) : default;
    }

    // Where 前三名, 后2位 begins before the colon; -1 if no such rank stands there.
    private static int EndOfMeasure(string text, int start, int colon)
    {
        var at = colon - Ranks.LengthBefore(text, start, colon);
        if (at == colon)
        {
            return -1;
        }
        var number = at;
        while (number > start && Numerals.Begins(text[number - 1]))
        {
            number--;
        }
        return number < at && number > start && text[number - 1] is '前' or '后' ? number - 1 : -1;
    }

    // The measure's own words: behind a level, a bracket, a time or a number.
    private static bool Belongs(char c) =>
        char.IsLetter(c) && c is not ('市' or '县' or '区' or '省' or '州' or '月' or '年' or '的' or '各');
}
