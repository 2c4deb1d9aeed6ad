using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>A unit as a label gives it for the numbers that follow, with what they are multiplied by.</summary>
/// <param name="Unit">The unit, without 万 or 亿.</param>
/// <param name="Scale">10⁸ for 亿元, else 1.</param>
internal readonly record struct LabelledUnit(Unit Unit, decimal Scale);

/// <summary>Reads the unit that a bracket behind a label or the words 单位： give: 营业收入（亿元）, 单位：万元. It counts nothing itself.</summary>
internal static class UnitLabel
{
    // The longest unit with its place names and its currency: 百万千瓦时, 亿元人民币.
    private const int Longest = 14;

    private static readonly WordList Heads = new("单位： 单位: 单位 计量单位： 计量单位: 计量单位 人民币 新台币");

    /// <summary>The unit that a stretch names; null if it names none or more than one.</summary>
    public static LabelledUnit? Of(string text, int start, int end)
    {
        while (start < end && (text[start] == ' ' || Heads.LengthAt(text, start, end) > 0))
        {
            start += Math.Max(1, Heads.LengthAt(text, start, end));
        }
        if (end - start > Longest)
        {
            return null;
        }
        for (var (at, scale) = (start, 1m); at < end; at++)
        {
            var unit = UnitTable.At(text, at, end);
            if (unit.Kind != UnitKind.None)
            {
                var unitEnd = at + unit.Written.Length;
                unit = PerUnit.Read(text, unit, end, ref unitEnd);
                if (unitEnd == end)
                {
                    return new LabelledUnit(unit, scale);
                }
            }
            var place = text[at] == '兆' ? Trillions.Value : Numerals.Place(text[at]);
            if (place == 0 || scale > Trillions.Value)
            {
                break;
            }
            scale *= place;
        }
        return null;
    }

    /// <summary>Where the bracket opens that ends a stretch and holds nothing but a unit (营业收入|（亿元）); -1 if none does.</summary>
    public static int Open(string text, int start, int end)
    {
        if (end - start < 3 || text[end - 1] is not ('）' or ')'))
        {
            return -1;
        }
        var from = Math.Max(start, end - Longest - 2);
        var open = text.AsSpan(from, end - from).LastIndexOfAny('（', '(');
        return open >= 0 && Of(text, from + open + 1, end - 1) is not null ? from + open : -1;
    }

    /// <summary>The unit in the bracket before a number, which the label's colon or a word may part from it; null if none is there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where reading begins.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="open">Where the bracket opens.</param>
    public static LabelledUnit? Before(string text, int from, int at, out int open)
    {
        var close = at;
        close -= Links.LengthBefore(text, from, close);
        // The colon before a clause is no part of it.
        from = close == from ? Math.Max(0, from - Longest) : from;
        while (close > from && text[close - 1] is '：' or ':' or ' ')
        {
            close--;
        }
        open = Open(text, from, close);
        return open < 0 ? null : Of(text, open + 1, close - 1);
    }

    private static readonly WordList Links = new("为 达 达到 约 约为 是");
}
