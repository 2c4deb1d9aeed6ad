using Articles.Analysis.Figures.Exclusions;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds where a noun begins behind the stretch of time that frames it: 过去3小时|降雨量, 近三个交易日|股价.</summary>
internal static class TimeLead
{
    // 近五年期|存款, 近三级|医院: the time is an attribute's.
    private const string Attributes = "期级制龄份轮代度型";

    private static readonly WordList Bounds = new("以上 以下 以内 及以上 及以下 多 余");
    private static readonly WordList Passed = new("超过 超 不超过 不低于 满 过");
    private static readonly WordList Modals = new("可 能 即可 就能 便可 就可");

    /// <summary>Where the noun begins; the place itself if no such stretch, nor a bound, stands there.</summary>
    public static int After(string text, int start, int end) =>
        Math.Max(AfterTime(text, start, end), AfterBound(text, start, end));

    private static int AfterTime(string text, int start, int end)
    {
        var frame = Frames.Leads.LengthAt(text, start, end);
        var begun = frame > 0 ? 0 : Descriptions.Begun.LengthAt(text, start, end);
        // 近 may have been passed over.
        if (frame + begun == 0 && !(start > 0 && text[start - 1] == '近'))
        {
            return start;
        }
        if (!NumberReader.TryRead(text, start + frame + begun, end, out var number))
        {
            return start;
        }
        var unit = UnitReader.Read(text, number, end, out var after);
        if (unit.Kind is not (UnitKind.Time or UnitKind.Calendar) || after >= end || Attributes.Contains(text[after]))
        {
            return start;
        }
        after += after < end - 1 && text[after] is '多' or '余' && text[after + 1] is '来' or '年' or '间' ? 1 : 0;
        after +=
            begun > 0 && text[after] is not ('来' or '间' or '内') ? Modals.LengthAt(text, after, end)
            : text[after] is '内' or '里' or '间' or '来' or '中' && !WholeWords.Holds(text, after, end) ? 1
            : 0;
        return after + 1 < end ? after : start;
    }

    /// <summary>Whether how long something has been so says which are meant: 成立|3年以上的合作社.</summary>
    public static bool IsBound(string text, int at, int end) =>
        at < end
        && Numerals.Begins(text[at])
        && NumberReader.TryRead(text, at, end, out var number)
        && UnitReader.Read(text, number, end, out var after).Kind is UnitKind.Time or UnitKind.Calendar
        && after + Bounds.LengthAt(text, after, end) is var de
        && de > after
        && de + 2 < end
        && text[de] == '的';

    // 60岁的|老人, 超过|3公里的|学生: the bound, whose word may have been passed over, says who is meant. 一天的|工钱 and 3公里的|路程 are measures.
    private static int AfterBound(string text, int start, int end)
    {
        if (
            !Numerals.Begins(text[start])
            || !NumberReader.TryRead(text, start, end, out var number)
            || UnitReader.Read(text, number, end, out var after)
                is not { Kind: not (UnitKind.None or UnitKind.Count) } unit
            || (unit.Written is not ("岁" or "周岁") && Passed.LengthBefore(text, 0, start) == 0)
        )
        {
            return start;
        }
        after += Bounds.LengthAt(text, after, end);
        return after + 2 < end && text[after] == '的' ? after + 1 : start;
    }
}
