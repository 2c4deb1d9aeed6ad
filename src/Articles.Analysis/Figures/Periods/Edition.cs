using Articles.Analysis.Figures.Vocabulary;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the year that leads an event's name (2024世界人工智能大会): it dates what happened there.</summary>
internal static class Edition
{
    private static readonly WordList Events = new(
        "大会 论坛 峰会 博览会 年会 大赛 展会 展览会 交易会 进博会 服贸会 锦标赛 运动会 研讨会 嘉年华"
    );

    /// <summary>The year of the edition whose name begins at a place, or null.</summary>
    public static int? Year(string text, int at, int end) =>
        at + 8 <= end
        && text[at] == '2'
        && !(at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        && int.TryParse(text.AsSpan(at, 4), out var year)
        && year is >= 2000 and <= 2100
        && text[at + 4] >= Ideographs.First
        && text[at + 4] != '年'
        && Named(text, at + 5, Math.Min(end, at + Reach), end)
            ? year
            : null;

    private const int Reach = 24;

    // 在2016甲论坛上表示: what is said at an event need not be of its year.
    private static bool Named(string text, int from, int reach, int end)
    {
        if (Events.IndexIn(text, from, reach) is not (var at and >= 0))
        {
            return false;
        }
        var after = at + Events.LengthAt(text, at, reach);
        var near = text.AsSpan(after, Math.Min(4, end - after));
        near = near.IndexOfAny('，', '。', '；') is var stop and >= 0 ? near[..stop] : near;
        return !Sayings.IsIn(text, after, after + near.Length);
    }

    private static readonly WordList Sayings = new("表示 指出 透露 介绍 认为 谈到 坦言 强调 提出 分享");
}
