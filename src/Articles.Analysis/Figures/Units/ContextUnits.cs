using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Reads what is a unit only by what stands beside it: 75.13/10万, 5.8级地震, PE为21x.</summary>
internal static class ContextUnits
{
    private const string PerHundredThousand = "/10万";
    private const int LongestValuation = 24;
    private const int NextShaking = 3;
    private const int LongestShaking = 8;

    private static readonly WordList Valuations = new("PE PB PS PEG 市盈率 市净率 市销率 估值");
    private static readonly WordList Shaking = new("地震 余震 震级 风力 阵风 瞬时风 大风 烈度 强震");
    private static readonly WordList Responses = new("应急响应 响应 预警");
    private static readonly SearchValues<char> Parting = SearchValues.Create("，。；、局台网后");

    /// <summary>The unit behind a number, or null if nothing beside it tells of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="at">Where the unit would begin.</param>
    /// <param name="end">Where reading stops.</param>
    public static Unit? Read(string text, NumberToken number, int at, int end) =>
        at >= end ? null
        : text.AsSpan(at, end - at).StartsWith(PerHundredThousand)
            ? new Unit(PerHundredThousand, UnitKind.Measure, null)
        : text[at] == '级' && IsDegree(text, number.Offset, at + 1, end) ? new Unit("级", UnitKind.Measure, null)
        : text[at] is 'x' or 'X' && IsValuation(text, number.Offset, at + 1)
            ? new Unit(text[at].ToString(), UnitKind.Multiple, null)
        // 北京、上海等30多|地.
        : text[at] == '地' && number is { IsOpen: true, Value: >= 10 } && IsPlaces(text, at + 1, end)
            ? new Unit("地", UnitKind.Count, null)
        : Points.Are(text, number, at, end) ? new Unit("个点", UnitKind.Point, "%")
        : null;

    private static bool IsValuation(string text, int start, int after) =>
        (after >= text.Length || !char.IsAsciiLetterOrDigit(text[after]))
        && Valuations.IsIn(text, Math.Max(0, start - LongestValuation), start);

    private static bool IsPlaces(string text, int after, int end) =>
        after >= end || !"市区级方块铁下面震税点产质形势带毯价理".Contains(text[after]);

    private static bool IsDegree(string text, int start, int after, int end)
    {
        // 地震局|二级巡视员, 地震发生后，|三级医院.
        var from = Math.Max(0, start - LongestShaking);
        from += text.AsSpan(from, start - from).LastIndexOfAny(Parting) + 1;
        return Shaking.IsIn(text, after, Math.Min(end, after + NextShaking))
            // 地震四级应急响应 is a level of the response.
            || (Shaking.IsIn(text, from, start) && Responses.LengthAt(text, after, end) == 0);
    }
}
