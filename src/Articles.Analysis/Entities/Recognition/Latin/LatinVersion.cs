using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>The number behind a Latin name that tells one version or model from others: TrustX 2.0, TrustX 2.1 Beta2, Trustor 7750.</summary>
internal static class LatinVersion
{
    private const int LongestModel = 4;
    private const int ShortestModel = 3;

    private static readonly WordSet Stages = WordTable.Set("latin-class", "stage");
    private static readonly WordSet Counters = WordTable.Set("latin-class", "counter");
    private static readonly WordSet Class = WordTable.Set("latin-class", "");
    private static readonly WordSet Counted = new([
        "年",
        "月",
        "日",
        "号",
        "倍",
        "万",
        "亿",
        "千",
        "百",
        "多",
        "余",
        "分",
        "点",
        "位",
        "小时",
        "人",
        "名",
        "员工",
        "强",
        "岁",
        "后",
        "至",
        "到",
        "比",
        "天",
        "周",
        "个",
        "款",
        "家",
        "种",
        "项",
        "次",
        "人次",
        "用户",
        "门店",
        "世纪",
        "代",
        "期",
        "届",
        "版",
    ]);
    private static readonly WordSet Units = WordTable.Set("latin", "unit");

    /// <summary>The last token of the version behind a name; the name's last token where none follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The name's last token.</param>
    public static int End(TokenizedText text, int last)
    {
        var number = text.After(last);
        if (
            text.Kind(number) != TokenKind.Number
            || !IsVersion(text[number])
            || IsCounted(text, number)
            || text.IsOneOf(last, Counters)
        )
        {
            return last;
        }
        var end = number;
        while (text.Kind(text.After(end)) == TokenKind.Latin && Stages.Contains(text[text.After(end)]))
        {
            end = text.After(end);
        }
        return end;
    }

    // 2.0, 3, 7750; 2024 is a year.
    private static bool IsVersion(ReadOnlySpan<char> number) =>
        number is [>= '1' and <= '9', ..] or ['0', '.', ..]
        && number.IndexOfAnyExceptInRange('0', '9') is var dot
        && (
            dot < 0
                ? number.Length <= LongestModel && number is not (['1', '9', _, _] or ['2', '0', _, _])
                : number[dot] == '.' && dot <= 2 && dot < number.Length - 1 && number.Length <= dot + 4
        );

    /// <summary>Whether a number counts or measures something: 3 月, 2.5 亿, 4.0 GHz, 50%.</summary>
    internal static bool IsCounted(TokenizedText text, int number)
    {
        var next = text.After(number);
        return text.Tag(next) is ['q', ..] or ['m', ..] or "t"
            || text.IsOneOf(next, Counted)
            || text.IsOneOf(next, Units)
            || text.Mark(number + 1) is '%' or '％' or ',' or '-' or '～' or '~' or '：' or ':' or '、'
            // Trustor 5000 工人: a number of three digits before a noun that is none of the class counts.
            || (text[number].Length >= ShortestModel && IsThing(text, next));
    }

    private static bool IsThing(TokenizedText text, int token) =>
        PhraseWords.IsNoun(text, token) && !text.IsOneOf(token, Class);
}
