using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds the parts whose figures a clause hands out where they do not all stand in its noun: 装备业务、服务业务分别实现|收入, and
/// 仓储和邮政业，住宿和餐饮业，|批发和零售业增加值, whose commas part items that hold 和.
/// </summary>
internal static class PartedList
{
    private const int LongestItem = 16;

    /// <summary>The parts with what is measured of each, as many as there are quantities; null if they are not found.</summary>
    public static List<string>? Of(
        string text,
        ClauseFigures clause,
        Indicator first,
        int count,
        PeriodList periods,
        MentionIndex mentions
    ) =>
        first.At < 0
            ? null
            : BeforeEach(text, clause, first, count, periods, mentions) ?? BeforeCommas(text, clause, first, count);

    // What stands before 分别 are kinds; names would be owners.
    private static List<string>? BeforeEach(
        string text,
        ClauseFigures clause,
        Indicator first,
        int count,
        PeriodList periods,
        MentionIndex mentions
    )
    {
        var each = Distribution.Each.IndexIn(text, clause.Span.Offset, first.At);
        if (each < 0)
        {
            return null;
        }
        var from = clause.Span.Offset;
        from = periods.At(from) is { } when && when.End < each ? when.End : from;
        from = mentions.At(from) is { } name && name.Offset == from && name.End < each ? name.End : from;
        var items = text[from..each].TrimEnd('，').Split('、');
        return Joined(items, count) is { } parts && !parts.Exists(x => IsName(text, x, from, each, mentions))
            ? parts.ConvertAll(x => x + first.Noun)
            : null;
    }

    private static List<string>? BeforeCommas(string text, ClauseFigures clause, Indicator first, int count)
    {
        var from = clause.Sentence.Offset;
        var items = text[from..first.At].Split('，', StringSplitOptions.RemoveEmptyEntries);
        if (items.Length < count - 1 || text[first.At - 1] != '，')
        {
            return null;
        }
        List<string> parts = [.. items[^(count - 1)..], first.Noun];
        return parts.TrueForAll(x => x.Length is > 1 and <= LongestItem && HasKind(x)) ? parts : null;
    }

    private static bool HasKind(string item) => item.Contains('业') || item.Contains('类');

    // The last two may be joined by 和.
    private static List<string>? Joined(string[] items, int count)
    {
        List<string> parts = [.. items];
        if (parts.Count == count - 1 && parts[^1].LastIndexOfAny(['和', '与', '及']) is > 0 and var joint)
        {
            var last = parts[^1];
            parts[^1] = last[..joint];
            parts.Add(last[(joint + 1)..]);
        }
        return parts.Count == count && parts.TrueForAll(x => x.Length is > 1 and <= LongestItem) ? parts : null;
    }

    private static bool IsName(string text, string item, int from, int to, MentionIndex mentions)
    {
        var at = text.IndexOf(item, from, to - from, StringComparison.Ordinal);
        return mentions.At(at) is { } name && name.Offset == at;
    }
}
