using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells numbers that count nothing: bare ones, articles, words and labels.</summary>
internal static class Uncounted
{
    private static readonly WordList GroupNouns = new(
        "特点 特征 亮点 字 方面 维度 层面 阶段 关键词 大局 转变 结合 统一 百年 面向 确立 维护 自信 意识 务必 角度 坚持 突出 一百年 引领 聚焦 毫不动摇 全面 代表 凡是 文明 牌子 班子 人马"
    );

    /// <summary>Whether the number counts nothing.</summary>
    public static bool Is(string text, in Quantity q, TextSpan clause)
    {
        if (q.Unit.Kind == UnitKind.None)
        {
            return IsBareNumber(text, q, clause);
        }
        if (
            q.Form == NumberForm.Bare
            && q.Offset == q.NumberOffset
            && text[q.UnitOffset - 1] is not ('余' or '多' or '几')
        )
        {
            return IsBareWord(text, q, clause);
        }
        // 3方合资: parties.
        if ((q.Form == NumberForm.Bare && q.Unit.Written == "兆") || (q.Unit.Written == "方" && q.Value < 10))
        {
            return true;
        }

        // 二次上市: 两 counts, 二 orders.
        if (
            q is { Form: NumberForm.Chinese, Value: 2, Max: null, Unit.Kind: UnitKind.Count or UnitKind.Noun }
            && text[q.NumberOffset] == '二'
        )
        {
            return true;
        }
        // 至少一个平台: the bound counts, where 一个 alone is an article.
        if (q is { Form: NumberForm.Chinese, Value: 1, Max: null, Modifier: not Modifier.AtLeast })
        {
            return IsArticle(text, q, clause);
        }
        if (IsGroupOfAge(text, q, clause) || IsFloor(text, q, clause))
        {
            return true;
        }
        if (q.Unit.Kind == UnitKind.Count && (IsQuotedLabel(text, q, clause) || Scopes.IsMotto(text, q, clause)))
        {
            return true;
        }
        return q.Form == NumberForm.Chinese
            && q.Value <= 12
            && q.Max is null
            && q.Unit.Kind == UnitKind.Count
            && GroupNouns.LengthAt(text, q.UnitEnd, clause.End) > 0;
    }

    // 一个平台; 翻一番, 提前一年 and 一毫秒 are measured.
    private static bool IsArticle(string text, in Quantity q, TextSpan clause)
    {
        // 翻一番 doubles; 经历了一番 counts nothing.
        if (q.Unit.Written == "番")
        {
            return Doubling.LengthBefore(text, clause.Offset, q.NumberOffset) == 0;
        }
        // 增长一倍, 约一倍.
        if (q.Unit.Written == "倍")
        {
            return false;
        }
        // 销售额增长|一成; 一成|新员工.
        if (q.Unit.Written == "成" && Verbs.Changes.LengthBefore(text, clause.Offset, q.NumberOffset) > 0)
        {
            return false;
        }
        // 提前一年|完成, 一年的|等待期: the time is measured.
        if (q.Unit.Kind == UnitKind.Calendar)
        {
            return q.Modifier is not (Modifier.AtMost or Modifier.LessThan) && !Times.IsOneMeasured(text, q, clause);
        }
        return q.Unit.Kind is not (UnitKind.Measure or UnitKind.Time)
            || q.Unit.Written.Length < 2
            || (q.Unit.Written is "小时" && !Times.IsCounted(text, q));
    }

    // 2号馆|三层: where something is.
    private static bool IsFloor(string text, in Quantity q, TextSpan clause) =>
        q.Unit.Written == "层"
        && q.Offset > clause.Offset + 1
        && text[q.Offset - 1] is '馆' or '楼' or '座'
        && (text[q.Offset - 2] == '号' || char.IsAsciiLetter(text[q.Offset - 2]));

    // 40岁以下党员: a group, not an age; 预期寿命达到80岁以上 is one.
    private static bool IsGroupOfAge(string text, in Quantity q, TextSpan clause) =>
        q.Unit.Written is "岁" or "周岁"
        && (
            IsAgeOfSomebody(text, q, clause)
            || q.End > q.UnitEnd && (q.End < clause.End || Reaching.LengthBefore(text, clause.Offset, q.Offset) == 0)
        );

    // 54岁的|村民, 退休教师李明（68岁）, 女，45岁，: who somebody is.
    private static bool IsAgeOfSomebody(string text, in Quantity q, TextSpan clause) =>
        q is { Max: null, Modifier: Modifier.Exact }
        && (
            (q.End < clause.End && text[q.End] == '的' && q.Offset - clause.Offset <= LongestLead)
            || (q.Offset > 0 && text[q.Offset - 1] is '（' or '(' && q.End < text.Length && text[q.End] is '）' or ')')
            || (q.Offset == clause.Offset && q.End == clause.End)
            || (q.Offset - 2 >= clause.Offset && text.AsSpan(q.Offset - 2, 2) is "现年")
        );

    private const int LongestLead = 2;

    private static bool IsBareWord(string text, in Quantity q, TextSpan clause)
    {
        // 访问量达千万人次: a verb says how many.
        if (q.Value >= 10000 && Reaching.LengthBefore(text, clause.Offset, q.Offset) > 0)
        {
            return false;
        }
        // 性能提升|百倍, 高达百倍.
        if (
            q.Unit.Kind == UnitKind.Multiple
            // 提高百倍|警惕.
            && (q.End >= clause.End || !char.IsLetter(text[q.End]))
            && (
                Verbs.Changes.LengthBefore(text, clause.Offset, q.Offset) > 0
                || Manifold.LengthBefore(text, clause.Offset, q.Offset) > 0
            )
        )
        {
            return false;
        }
        // 百万千瓦机组: what kind it is.
        if (q.Unit.Kind == UnitKind.Measure && q.End < clause.End && char.IsLetter(text[q.End]) && text[q.End] != '的')
        {
            return true;
        }
        // 百亿元 is a sum; 万家, 百名 and 千米 are words.
        return q.Value < 1_000_000 || q.Unit.Kind is not (UnitKind.Money or UnitKind.Measure);
    }

    // “六个一”, “20个新”: a label.
    private static bool IsQuotedLabel(string text, in Quantity q, TextSpan clause) =>
        q.UnitEnd < clause.End
        && q.NumberOffset > clause.Offset
        && (
            (
                text[q.NumberOffset - 1] == '“'
                && (text[q.UnitEnd] == '”' || (q.UnitEnd + 1 < clause.End && text[q.UnitEnd + 1] == '”'))
            ) || (q.Form == NumberForm.Chinese && IsSlogan(text, q, clause))
        );

    // “四个家园”, “一市两区三组团”: a numeral among a few characters in quotation marks.
    private static bool IsSlogan(string text, in Quantity q, TextSpan clause)
    {
        var from = Math.Max(clause.Offset, q.NumberOffset - LongestSlogan);
        var before = text.AsSpan(from, q.NumberOffset - from);
        var after = text.AsSpan(q.UnitEnd, Math.Min(LongestSlogan, clause.End - q.UnitEnd));
        return before.LastIndexOf('“') > before.LastIndexOf('”') && after.IndexOf('”') >= 0;
    }

    private const int LongestSlogan = 8;

    // Without a unit a number counts only with 万 or 亿, after a verb that says so, or with +.
    private static bool IsBareNumber(string text, in Quantity q, TextSpan clause)
    {
        if (q.Form is NumberForm.Bare)
        {
            // 就业岗位超过百万: a noun and a bound before it make it a figure, where 百万 alone may be a word.
            if (
                q.Value >= 1e6m
                && q.End >= clause.End
                && q.Offset < q.NumberOffset
                && q.Offset > clause.Offset
                && (
                    text[q.Offset - 1] is '量' or '数' or '额' or '值'
                    || (
                        q.Modifier == Modifier.MoreThan
                        && text[q.Offset] != '上'
                        && text[q.Offset - 1] is >= Ideographs.First and <= Ideographs.Last
                    )
                )
            )
            {
                return false;
            }
            // 千亿参数 says how large a model is.
            return q.Value < 1e8m || Parameters.LengthAt(text, q.UnitOffset, clause.End) == 0;
        }
        if (q.Scale >= 10000)
        {
            return q.Form == NumberForm.Chinese && q.Value == 10000;
        }
        if (q.Form == NumberForm.Fraction)
        {
            return q.Value >= 1;
        }
        if (q.Modifier == Modifier.MoreThan && q.UnitOffset > q.NumberOffset && text[q.UnitOffset - 1] is '+' or '＋')
        {
            return false;
        }
        // 超过240,000开发者: nobody parts the digits of a name.
        if (q.Value >= 1000 && text.AsSpan(q.NumberOffset, q.UnitOffset - q.NumberOffset).Contains(','))
        {
            return false;
        }
        var says =
            Says.LengthBefore(text, clause.Offset, q.Offset) > 0
            // 收入比由上年的|1.71|缩小至1.67.
            || Origin.Start(text, clause.Offset, q.Offset) >= 0
            || q.Modifier is not (Modifier.Exact or Modifier.About)
            || IsIndex(text, q, clause);
        var ends =
            q.End >= clause.End
            || Verbs.Changes.LengthAt(text, q.End, clause.End) > 0
            || Verbs.Links.LengthAt(text, q.End, clause.End) > 1
            || text[q.End] is '、' or '（' or '(' or '和' or '，' or '；';
        return q.Form != NumberForm.Arabic || !says || !ends;
    }

    // 容积率2.5, 得分84.2: what has no unit has decimals.
    private static bool IsIndex(string text, in Quantity q, TextSpan clause) =>
        Indices.LengthBefore(text, clause.Offset, q.Offset) > 0
        && text.AsSpan(q.NumberOffset, q.UnitOffset - q.NumberOffset).Contains('.');

    private static readonly WordList Indices = new(
        "率 比 系数 指数 倍数 净值 得分 评分 积分 总分 跑分 成绩 市盈率 市净率 值 PMI 涨至 跌至 收报 收盘报 报 收于 关口 比值 跌破 升破 涨破"
    );

    private static readonly WordList Manifold = new("高达 达 达到 多达");
    private static readonly WordList Reaching = new(
        "保持在 稳定在 维持在 提高到 提高至 达 达到 达到了 突破 突破了 超过 超过了 高达 多达"
    );

    private static readonly WordList Doubling = new("翻 翻了 翻近 翻了近 再翻");

    private static readonly WordList Says = new(
        "为 达 达到 达到了 是 至 到 超 超过 突破 有 升至 降至 共 共计 指数 报 仅 近 由 从"
    );

    private static readonly WordList Parameters = new("参数");
}
