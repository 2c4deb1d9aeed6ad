using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells counts that only say among how many something ranks, or that a saying in quotation marks holds.</summary>
internal static class Scopes
{
    private const int LongestRanked = 24;
    private const int LongestMotto = 16;

    private static readonly WordList Winning = new("居 列 获 得 排 占 夺");
    private static readonly WordList Among = new("中 里");
    private static readonly WordList Mottos = new(
        "的理念 的思路 的原则 的要求 的方针 的口号 的精神 的格局 的模式 的机制 理念 思路 原则 方针 格局 模式 机制 战略 体系 布局"
    );

    /// <summary>Whether a count is followed by a rank: 全国169个新区第11位.</summary>
    public static bool IsRanked(string text, in Quantity quantity, TextSpan clause)
    {
        if (quantity.Unit.Kind != UnitKind.Count)
        {
            return false;
        }
        var reach = Math.Min(clause.End, quantity.UnitEnd + LongestRanked);
        var rank = text.AsSpan(quantity.UnitEnd, reach - quantity.UnitEnd).IndexOf('第');
        if (rank <= 0)
        {
            return false;
        }
        // 3个项目获第1名 counts them; 27个基地中居第7位 does not.
        var to = quantity.UnitEnd + rank;
        if (Winning.IsIn(text, quantity.UnitEnd, to) && !Among.IsIn(text, quantity.UnitEnd, to))
        {
            return false;
        }
        var at = quantity.UnitEnd + rank + 1;
        while (at < clause.End && Numerals.Begins(text[at]))
        {
            at++;
        }
        return at > quantity.UnitEnd + rank + 1 && at < clause.End && text[at] is '位' or '名';
    }

    private static readonly WordList Ranks = new("位列 位居 名列 排名 列居 分列 分居 并列");

    /// <summary>Whether a count is a rank among others: 分列二、三位.</summary>
    public static bool IsPlace(string text, in Quantity quantity, TextSpan clause)
    {
        var at = quantity.NumberOffset;
        while (
            at > clause.Offset
            && quantity.NumberOffset - at < LongestPlaces
            && (text[at - 1] == '、' || Numerals.Begins(text[at - 1]))
        )
        {
            at--;
        }
        return quantity.Unit.Written is "位" or "名" && Ranks.LengthBefore(text, clause.Offset, at) > 0;
    }

    private const int LongestPlaces = 8;

    /// <summary>Whether a number names a class (三类疫苗, 1类新药); 210类数据 counts.</summary>
    public static bool IsClass(in Quantity quantity) =>
        quantity.Unit.Written == "类" && (quantity.Form != NumberForm.Arabic || quantity.Value < 10);

    /// <summary>Whether a count stands in a saying that the word after it calls one: “9个城市是1个城市”的理念.</summary>
    public static bool IsMotto(string text, in Quantity quantity, TextSpan clause)
    {
        var from = Math.Max(clause.Offset, quantity.NumberOffset - LongestMotto);
        var before = text.AsSpan(from, quantity.NumberOffset - from);
        var close = text.AsSpan(quantity.UnitEnd, Math.Min(LongestMotto, clause.End - quantity.UnitEnd)).IndexOf('”');
        return close >= 0
            && before.LastIndexOf('“') > before.LastIndexOf('”')
            && Mottos.LengthAt(text, quantity.UnitEnd + close + 1, clause.End) > 0;
    }
}
