using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Tells the times that only say when something was launched, founded or found: they date no figures that follow.</summary>
internal sealed class LaunchDates(string text)
{
    private static readonly WordList Launch = new(
        "发布 披露 公告 启动 上线 签署 签约 成立 创立 创办 印发 揭牌 开通 投运 投产 落成 召开 举办 举行 开幕 开工 挂牌 颁布 出台 开园 奠基 设立 通车 建起 获批 入选 被评为 被列为 被列入 命名 授予 创建 竣工 下线 通过《"
    );

    /// <summary>Whether an expression does not date a later clause: 2024年5月16日，甲公司发布产品，用户…: the day is the launch's, not the users'.</summary>
    public bool Only(PeriodExpression expression, TextSpan clause, TextSpan sentence)
    {
        // 截至10月31日，开通账号90个，…: what stood so on the day.
        if (Until.Begins(text, expression))
        {
            return false;
        }
        var end = Math.Min(clause.Offset, expression.End + LaunchReach);
        if (IsDay(expression))
        {
            return end > expression.End && Launch.IsIn(text, expression.End, end);
        }
        if (IsMonth(expression) && IsOfLaunch(expression, sentence))
        {
            return true;
        }
        if (IsPassing(expression, sentence) && clause.Offset > expression.End)
        {
            return true;
        }
        // 计划于2024年投产，投产后年产值可达…: what comes after is not of that year.
        return (end > expression.End && Afterwards.IsIn(text, expression.End, Math.Min(clause.End, end + AfterReach)))
            || Afterwards.IsIn(
                text,
                Math.Max(expression.End, clause.Offset - LaunchReach),
                Math.Min(clause.End, clause.Offset + AfterReach)
            );
    }

    /// <summary>Whether a time at the head of a sentence dates its own sentence alone.</summary>
    public bool IsHead(PeriodExpression expression, TextSpan sentence) =>
        (IsMonth(expression) && IsOfLaunch(expression, sentence)) || IsPassing(expression, sentence);

    private bool IsPassing(PeriodExpression expression, TextSpan sentence) =>
        IsYearOfLaunch(expression) || IsFounded(expression) || IsBegun(expression) || IsAttribute(expression, sentence);

    // 2016年立项，占地32亩: the year is the founding's; what is planned for a year is of that year.
    private bool IsYearOfLaunch(PeriodExpression expression) =>
        expression is { Period.Length: 4, Role: PeriodRole.Holds }
        && text[expression.End - 1] == '年'
        && !Ahead.IsIn(text, Math.Max(0, expression.Offset - AheadReach), expression.End)
        && Foundings.LengthAt(text, expression.End, text.Length) is var length and > 0
        && !Founded.Contains(text[Math.Min(text.Length - 1, expression.End + length)])
        && !HoldsFigure(expression.End + length);

    // 项目始于2013年底, 遗址发现于2005年: 于 behind a verb that is done says when the thing came about.
    private bool IsFounded(PeriodExpression expression)
    {
        var at = text[expression.Offset] == '于' ? expression.Offset : expression.Offset - 1;
        return at > VerbLength
            && text[at] == '于'
            && text[at - 1] != '定'
            && expression.Role == PeriodRole.Holds
            && !Ahead.IsIn(text, Math.Max(0, at - AheadReach), at)
            && (
                text[at - 1] is '始' or '建'
                || (
                    Lexicon.Words.All.TryGetValue(text.AsSpan(at - VerbLength, VerbLength), out var word)
                    && Lexicon.Words.Tag(word) is "v" or "vn"
                )
                || Foundings.LengthBefore(text, at - VerbLength, at) > 0
            );
    }

    // 系统于2020年在全省率先启动建设: the verb behind 于 and its year, at the clause's end.
    private bool IsBegun(PeriodExpression expression)
    {
        var at = text[expression.Offset] == '于' ? expression.Offset : expression.Offset - 1;
        if (at < 0 || text[at] != '于' || expression is not { Period.Length: 4 or 7, Role: PeriodRole.Holds })
        {
            return false;
        }
        var rest = text.AsSpan(expression.End, Math.Min(LaunchReach, text.Length - expression.End));
        return rest.IndexOfAny("，；。\n") is var stop
            && stop > 0
            && rest[..stop].IndexOfAny(Digits) < 0
            && Beginnings.LengthBefore(text, expression.End, expression.End + stop) > 0;
    }

    private static readonly WordList Beginnings = new(
        "启动建设 开工建设 开始建设 投入使用 投入运行 投入运营 建成投用 建成投产 建成投运 上线 上线运行 启动 成立 创立 创办 开工 投产 投用 投运 启用 通车 开通 开业 开园 竣工 落成 揭牌 挂牌 上市"
    );
    private const int VerbLength = 2;

    // 2022年发现的|甲遗址: the year describes what the sentence tells of.
    private bool IsAttribute(PeriodExpression expression, TextSpan sentence) =>
        expression is { Period.Length: 4 or 7, Role: PeriodRole.Holds }
        && Attributes.LengthAt(text, expression.End, sentence.End) is var verb and > 0
        && expression.End + verb < sentence.End
        && text[expression.End + verb] == '的';

    private static readonly WordList Attributes = new(
        "发现 发布 披露 公布 公告 签订 签署 成立 建成 开工 投产 投用 开业 开通 通车 上市 推出 出台 颁布 印发 启动 揭牌 创办 创立 获批 开播 入选"
    );

    // 2023年上市|公司, 建成|区: the verb describes what is counted.
    private const string Founded = "公企用区商户单";

    // 2023年建成基站3万个: what was done in the year.
    private bool HoldsFigure(int from)
    {
        var rest = text.AsSpan(from, Math.Min(LaunchReach, text.Length - from));
        var end = rest.IndexOfAny("，；。\n");
        return (end < 0 ? rest : rest[..end]).IndexOfAny(Digits) >= 0;
    }

    private static readonly WordList Foundings = new(
        "立项 列为 列入 被列为 被列入 被评为 开始组建 开始建立 开始创办 获批 获评 入选 成立 注册 创办 创建 创立 始建 建立 设立 组建 开工 动工 奠基 落户 入驻 建成 竣工 投产 投用 投运 通车 开园 开业 上市 正式开工 正式成立 正式投产 正式投用 正式投运 开始建设"
    );

    // 2024年5月，大学揭牌。学校…: its clause tells of a launch alone; 5月，全市举办招聘会90场 counts what was done in the month.
    private bool IsOfLaunch(PeriodExpression month, TextSpan sentence)
    {
        var from = month.End < sentence.End && text[month.End] == '，' ? month.End + 1 : month.End;
        var reach = Math.Min(sentence.End, from + LaunchReach);
        var end = text.AsSpan(from, reach - from).IndexOfAny('，', '；') is var stop and >= 0 ? from + stop : reach;
        return Launch.IsIn(text, from, end) && text.AsSpan(from, end - from).IndexOfAny(Digits) < 0;
    }

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    // No launch stands farther behind its day or month: the bound that keeps the time linear.
    private const int LaunchReach = 60;

    private const int AfterReach = 20;

    /// <summary>Whether a stretch of text tells of what comes after a thing is built: 建成后年产值….</summary>
    public bool IsAfterwards(int from, int end) => Afterwards.IsIn(text, from, Math.Min(end, from + AfterReach));

    private static readonly WordList Afterwards = new("投产后 达产后 建成后 竣工后 完工后 投用后 投运后 落成后");

    // A month that is to come dates what the thing will then do.
    private bool IsMonth(PeriodExpression expression) =>
        expression.Period is { Length: 7 }
        && text[expression.End - 1] is '月' or '份'
        && !Ahead.IsIn(text, Math.Max(0, expression.Offset - AheadReach), expression.End);

    private const int AheadReach = 4;

    private static readonly WordList Ahead = new("计划 预计 预期 拟 将 力争 有望");

    /// <summary>Whether an expression names a day.</summary>
    public static bool IsDay(PeriodExpression expression) => expression.Period is { Length: > 7 };
}
