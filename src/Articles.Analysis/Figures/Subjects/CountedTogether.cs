using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells names that are counted with others: what 甲医院、乙医院等17家医院 have is not the first one's.</summary>
internal static class CountedTogether
{
    private const int LongestTail = 12;
    private const int LongestCount = 8;
    private const int LongestList = 40;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("两三四五六七八九");
    private static readonly WordList Measures = new("指标 数据 参数 内容 方面 措施 环节 领域");

    /// <summary>Whether the name is one of those that the clause counts together.</summary>
    public static bool Is(string text, Named named, int end) =>
        IsExample(text, named.End, end) || ListsOthers(text, named, end);

    /// <summary>Whether the first name is whose all the names behind it are: 甲集团旗下乙平台、丙平台等9个平台.</summary>
    public static bool IsOwner(string text, Named first, Named last) =>
        first.Entity.Category == EntityCategory.Organization
        && first.End < last.Offset
        && (text[first.End] == '的' || text.AsSpan(first.End).StartsWith("旗下"));

    // 甲港|通用泊位|等9个港口项目: one of those that are counted.
    private static bool IsExample(string text, int at, int end)
    {
        var tail = text.AsSpan(at, Math.Clamp(end - at, 0, LongestTail));
        var and = tail.IndexOf('等');
        return and >= 0
            && and + 1 < tail.Length
            && (
                char.IsAsciiDigit(tail[and + 1])
                || Numerals.Contains(tail[and + 1])
                || tail[and + 1] is '超' or '近' or '约' or '逾'
            )
            && !Verbs.Strict.IsIn(text, at, at + and)
            && !Verbs.Leading.IsIn(text, at, at + and)
            && tail[..and].IndexOfAny('、', '的', '有') < 0
            // 甲景区|日均客流|等3项指标 are all its own.
            && !Measures.IsIn(text, at + and, Math.Min(end, at + and + LongestCount));
    }

    private static bool ListsOthers(string text, Named named, int end) =>
        AfterQuoted(text, named.End, end) is var at
        && at < end
        && text[at] == '、'
        // 甲“乙”、“丙”等9个项目 are all the first name's.
        && !(at > named.End && at + 1 < end && text[at + 1] == '“')
        && text.AsSpan(at, Math.Min(end - at, LongestList)) is var list
        && (list.Contains('等') || SumsUp(list) || CountsUp(list));

    // 甲“乙系统”、丙“丁系统”等9个项目: what each of them has is quoted after its name.
    private static int AfterQuoted(string text, int at, int end)
    {
        if (at >= end || text[at] != '“')
        {
            return at;
        }
        var close = text.AsSpan(at, Math.Min(end - at, LongestList)).IndexOf('”');
        return close < 0 ? at : at + close + 1;
    }

    // 甲、乙、丙3个项目.
    private static bool CountsUp(ReadOnlySpan<char> list)
    {
        var at = list.IndexOfAnyInRange('0', '9');
        if (
            at <= 0
            || list[1..at].IndexOfAny('，', '、') < 0
            || list[..at].Contains('，')
            || !char.IsLetter(list[at - 1])
        )
        {
            return false;
        }
        while (at < list.Length && char.IsAsciiDigit(list[at]))
        {
            at++;
        }
        return at < list.Length && list[at] is '个' or '家' or '座' or '所' or '地';
    }

    // 甲、乙、丙三地.
    private static bool SumsUp(ReadOnlySpan<char> list)
    {
        var at = list.IndexOfAny(Numerals);
        return at >= 0 && at + 1 < list.Length && "地市省县区国镇村校院".Contains(list[at + 1]);
    }
}
