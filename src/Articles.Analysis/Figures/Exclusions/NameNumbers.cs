using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells numbers that are part of a name, a class or a sign: 1080P, 59公斤级, GB/T 1.2, 1+2+N.</summary>
internal static class NameNumbers
{
    /// <summary>Whether the number names a class: 59公斤级, 1080P, 100米短跑, 三次产业.</summary>
    public static bool IsClass(string text, in Quantity q, TextSpan clause)
    {
        if (IsBand(text, q, clause))
        {
            return true;
        }
        if (q.Unit.Kind == UnitKind.Measure && q.UnitEnd == q.End && q.UnitEnd < clause.End)
        {
            // 15万吨级泊位: what kind it is.
            return (
                    text[q.UnitEnd] == '级'
                    && q.Modifier == Modifier.Exact
                    && q.UnitEnd + 1 < clause.End
                    && char.IsLetter(text[q.UnitEnd + 1])
                )
                || (q.Unit.Written == "公斤" && text[q.UnitEnd] == '级')
                || (q.Unit.Written == "P" && q.Value is 480 or 720 or 1080 or 1440 or 2160)
                || Contests.LengthAt(text, q.UnitEnd, clause.End) > 0;
        }
        return q.Unit.Kind == UnitKind.Noun && Classes.LengthAt(text, q.UnitOffset, clause.End) > 0;
    }

    // 3.5GHz频段, 6GHz以下的频段, 700MHz基站: which one it is.
    private static bool IsBand(string text, in Quantity q, TextSpan clause) =>
        q.Unit.Written is "GHz" or "MHz" or "兆赫" or "吉赫"
        && (
            text.AsSpan(q.UnitEnd, Math.Min(LongestBand, clause.End - q.UnitEnd))
                .Contains("频段", StringComparison.Ordinal)
            || OfBand.LengthAt(text, q.UnitEnd, clause.End) > 0
        );

    private static readonly WordList OfBand = new("基站 网络 站点 终端 5G 4G 6G 共建共享 小区");

    private const int LongestBand = 7;

    private static readonly WordList Contests = new(
        "短跑 长跑 赛跑 跑 自由泳 蝶泳 仰泳 蛙泳 混合泳 接力 栏 跨栏 障碍 竞走 气步枪 气手枪 步枪 手枪 台 跳台 板 跳板 决赛 预赛 个人 单人 双人"
    );
    private static readonly WordList Classes = new(
        "次产业 次元 次方 次函数 字头 字经 字诀 次开发 次创业 次利用 次污染 次供水 次装修 次加工 次分配"
    );

    /// <summary>Whether an angle only says all around: 360度|全景, 360度|无死角.</summary>
    public static bool IsAllAround(string text, in Quantity q, TextSpan clause) =>
        q is { Value: 360, Unit.Written: "度" }
        && q.UnitEnd < clause.End
        && text[q.UnitEnd] is '全' or '无' or '环' or '立' or '展' or '多' or '直' or '沉';

    /// <summary>Whether the number is part of a name or a sign.</summary>
    public static bool IsPartOfName(string text, in Quantity q, TextSpan clause)
    {
        var before = q.NumberOffset > clause.Offset ? text[q.NumberOffset - 1] : '\0';
        var after = q.UnitEnd < clause.End ? text[q.UnitEnd] : '\0';
        // 0326: no amount is written with a zero before it.
        if (
            q.Form == NumberForm.Arabic
            && Numerals.Arabic(text[q.NumberOffset]) == 0
            && q.NumberOffset + 1 < q.UnitOffset
            && Numerals.Arabic(text[q.NumberOffset + 1]) >= 0
        )
        {
            return true;
        }
        if (IsCode(text, q, clause, before, after))
        {
            return true;
        }
        // 最后一公里, 最后1米.
        if (q.Value == 1 && text.AsSpan(clause.Offset, q.NumberOffset - clause.Offset).EndsWith("最后"))
        {
            return true;
        }
        // 1：18: a ratio's first part.
        if (
            q.Unit.Kind == UnitKind.None
            && q.UnitEnd + 1 < text.Length
            && text[q.UnitEnd] is '：' or '∶' or '︰'
            && Numerals.Arabic(text[q.UnitEnd + 1]) >= 0
        )
        {
            return true;
        }
        if (q.Form == NumberForm.Arabic)
        {
            var joins =
                before is '-' or '+' or '_' or '/' or '.' or '×' or '*' or ':' or '＋' or '#' or '@'
                // yoy+15.6% has a sign.
                || (char.IsAsciiLetter(before) && char.IsAsciiDigit(text[q.NumberOffset]));
            return (joins && !IsListed(text, q, clause) && !IsSecondMeasure(text, q, clause))
                || after is '×' or '*' or ':' or '_'
                // 12GB+256GB|版.
                || (
                    after is '+' or '＋'
                    && q.Unit.Kind != UnitKind.Money
                    && q.UnitEnd + 1 < clause.End
                    && char.IsAsciiDigit(text[q.UnitEnd + 1])
                )
                || (
                    q.Unit.Kind == UnitKind.None
                    && ((q.Scale == 1 && char.IsAsciiLetter(after)) || IsJoiner(text, q, clause))
                );
        }
        return after is '+' && q.Unit.Kind == UnitKind.None;
    }

    // 房源930套|/76458㎡: what was counted, in another measure.
    private static bool IsSecondMeasure(string text, Quantity q, TextSpan clause) =>
        q.Unit.Kind is UnitKind.Measure or UnitKind.Money or UnitKind.Count
        && q.NumberOffset - 2 > clause.Offset
        && text[q.NumberOffset - 1] == '/'
        && Units.UnitTable.At(text, q.NumberOffset - 2, q.NumberOffset - 1).Kind == UnitKind.Count;

    // 95.0%（38/40）: what the rate is of; 95%CI: how sure it is. 12345|转办工单: whom to call. 万亿|参数级, “百亿”企业: of what size they are.
    private static bool IsCode(string text, in Quantity q, TextSpan clause, char before, char after) =>
        (q.Form == NumberForm.Fraction && before is '（' or '(' && after is '）' or ')')
        || (q.Unit.Kind == UnitKind.Percent && Intervals.LengthAt(text, q.UnitEnd, text.Length) > 0)
        || (q.Value is 12345 or 12315 or 12329 or 12348 or 12328 or 12366 && q.Unit.Written is "转" or "")
        || (q.Form == NumberForm.Bare && Parameters.LengthAt(text, q.UnitOffset, clause.End) > 0)
        || (q.Form != NumberForm.Arabic && q.Unit.Kind == UnitKind.None && before == '“' && after == '”');

    private static readonly WordList Parameters = new("参数级 参数大模型 参数模型 参数规模的大模型 级参数");

    private static readonly WordList Intervals = new("CI 置信 可信区间 的置信");

    // 39.62%/56.03%, 3.53/5.51亿元: amounts in a row. 220/110千伏 is a class; 100MW/200MWh is what storage can do and hold.
    private static bool IsListed(string text, in Quantity q, TextSpan clause) =>
        (
            q.Unit.Kind is UnitKind.Percent or UnitKind.Point or UnitKind.Multiple or UnitKind.Money
            || q.Unit.Ucum is [.., 'W', '.', 'h']
        )
        && q.Offset == q.NumberOffset
        && q.Offset - 1 > clause.Offset
        && text[q.Offset - 1] == '/'
        && text[q.Offset - 2] is '%' or '％' or '元' or 'W' or '瓦' or (>= '0' and <= '9');

    // 1+2+N, 12-34, GB/T 1.2: marks that join a number to the next sign.
    private static bool IsJoiner(string text, in Quantity q, TextSpan clause) =>
        q.UnitEnd + 1 < clause.End
        && text[q.UnitEnd] is '+' or '-' or '.' or '/'
        && char.IsAsciiLetterOrDigit(text[q.UnitEnd + 1]);
}
