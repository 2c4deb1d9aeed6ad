using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measure from the name of its owner.</summary>
internal static class MeasureOwner
{
    /// <summary>
    /// “一网通办”平台|实际办件比例: a name at the head of the measure is its owner. Places that the text does not speak of stay: they tell where.
    /// </summary>
    public static (TextSpan Noun, int Owner) Part(string text, TextSpan noun, MentionIndex mentions, Entity? subject)
    {
        var at = noun.Offset;
        while (at < noun.End && text[at] is '“' or '《' or '‘')
        {
            at++;
        }
        at +=
            Kinship.LengthAt(text, at, noun.End) is var kin and > 0 && mentions.At(at + kin)?.Offset == at + kin
                ? kin
                : 0;
        if (mentions.At(at) is not { } name || name.End > noun.End)
        {
            return (OwnClass.Part(text, PlaceOwner.Part(text, noun), subject), -1);
        }
        name =
            name.Entity.Category == EntityCategory.Location && Quoted(text, name, noun, mentions) is { } system
                ? system
                : NameChain.Last(text, mentions, mentions.FirstAfter(at), noun.End);
        if (name.Entity.Category == EntityCategory.Location)
        {
            return PlaceOwner.Part(text, noun, name, subject, mentions);
        }
        if (OwnsNothing(text, name, noun))
        {
            return (noun, -1);
        }
        at = Math.Max(at, name.Offset);
        var rest = name.End;
        while (rest < noun.End && text[rest] is '”' or '》' or '’' or '的' or '）')
        {
            rest++;
        }
        // 创新集团|还|投资: adverbs part the owner from what it does.
        while (rest < noun.End - 2 && Adverbs.LengthAt(text, rest, noun.End - 2) is var adverb and > 0)
        {
            rest += adverb;
        }
        // 甲指数|更是稳稳地站在2000点: what is told of the name names nothing.
        if (Telling.LengthAt(text, rest, noun.End) > 0 && !MeasureWords.EndsWith(text, noun))
        {
            return (new TextSpan(at, name.End - at), at);
        }
        // A second name after the first keeps the list whole, for its parts to be told apart later.
        var isList = rest < noun.End && text[rest] is '“' or '《' or '、' or '和' or '与';
        return rest + 1 >= noun.End || isList ? (noun, at) : (noun.From(rest), at);
    }

    private static bool OwnsNothing(string text, Named name, TextSpan noun) =>
        name.Entity.Category switch
        {
            EntityCategory.Person => !IsPersonal(text, name.End, noun.End),
            // “一带一路”国家: those who take part in a plan own what is theirs, not the plan.
            EntityCategory.Document => Partakers.LengthAt(text, AfterQuote(text, name.End, noun.End), noun.End) > 0,
            // 获批|国家基金|项目76项: who grants them has them not.
            EntityCategory.Organization => Grants.LengthAt(text, name.End, noun.End) > 0
                && Verbs.GoverningBefore(text, Math.Max(0, noun.Offset - LongestVerb), noun.Offset) > 1,
            // 该机安兔兔跑分, 甲模型的MMLU得分: what it was tested by has no score of its own.
            _ => Benchmarks.LengthAt(text, name.Offset, name.End) > 0 && Scores.IsIn(text, name.End, noun.End),
        };

    // 浙江|“浙里办”|注册用户: a system of the place.
    private static Named? Quoted(string text, Named place, TextSpan noun, MentionIndex mentions) =>
        place.End + 1 < noun.End
        && text[place.End] == '“'
        && mentions.At(place.End + 1) is { Entity.Category: EntityCategory.Product } system
        && system.End < noun.End
            ? system
            : null;

    // 某某支持度, 某某的年薪.
    private static bool IsPersonal(string text, int at, int end)
    {
        at += at < end && text[at] == '的' ? 1 : 0;
        return Personal.LengthAt(text, at, end) is var length and > 0 && at + length == end;
    }

    private static readonly WordList Personal = new(
        "支持度 支持率 满意度 声望 民调 年薪 月薪 薪酬 片酬 身家 财富 成绩 得分 积分 持股 持股比例 身高 体重"
    );

    // 旗下|甲公司|收入, 本届|甲博览会|成交额: what the name is to another one, or which of its kind.
    private static readonly WordList Kinship = new(
        "旗下 子公司 全资子公司 控股子公司 旗下公司 下属 所属 本届 本次 此次 这次 今年"
    );

    private const int LongestVerb = 6;
    private static readonly WordList Grants = new("项目 课题 专项 资助 立项 奖 奖项");

    private static int AfterQuote(string text, int at, int end) => at < end && text[at] is '”' or '》' ? at + 1 : at;

    private static readonly WordList Benchmarks = new(
        "安兔兔 鲁大师 GeekBench Geekbench 3DMark MMLU CMMLU GSM8K C-Eval HumanEval MT-Bench SuperCLUE BBH MATH AIME SPEC"
    );
    private static readonly WordList Scores = new("跑分 得分 成绩 评分 分数 准确率 通过率");

    private static readonly WordList Partakers = new("国家 沿线 共建 倡议 伙伴 成员 地区 市场 签约");
    private static readonly WordList Adverbs = new(
        "为此 还 也 已 共 将 则 拟 预计 计划 已经 累计 先后 陆续 相继 总共 一共 每年 每月 每周 每天 每日 平均每年 平均每月 平均每周 平均每天 平均每日"
    );
    private static readonly WordList Telling = new("更是 再度 再次 一度 仍然 依然 依旧 始终 最终 终于");
}
