using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Tells the attributes of what is counted, which end in 的, from what is told of it: their verbs don't end the noun phrase, but name nothing either.
/// </summary>
internal static class NounAttributes
{
    // A verb that has its particle: 签订了, 承载着.
    private const int VerbLength = 2;

    private static readonly WordList Beginnings = new(
        "涵盖 包括 包含 聚焦 集 融合 专注 从事 达到 符合 适合 参与 支撑 具有 具备 拥有 掌握 面向 位于 涉及 来自 覆盖 用于 服务 可 能 能够 高于 以 在 为 与 由 正在 已 获得 纳入 入选 开展 进行"
    );
    private static readonly WordList Modals = new("可以 可 能够 能 已 将 愿意");

    private static readonly WordList Means = new("通过 利用 使用 借助 依托");

    /// <summary>Where the name of what is counted begins: an attribute with a verb is no part of it (掌握核心技术、拥有自主知识产权的|企业).</summary>
    public static int After(string text, int at, int stop)
    {
        var de = text.AsSpan(at, stop - at).LastIndexOf('的');
        if (de <= 0 || at + de + 1 >= stop)
        {
            return at;
        }
        var attribute = text.AsSpan(at, de);
        return de > 10 || attribute.ContainsAny('、', '有', '在') ? at + de + 1 : at;
    }

    /// <summary>Whether an attribute begins with a verb: 20个|具有行业影响力的|平台.</summary>
    public static bool BeginWithVerb(string text, in Quantity quantity, int at, int end) =>
        quantity.Unit.Kind is UnitKind.Count or UnitKind.None
        && BeginWithVerb(text, at, end)
        && LastDe(text, at, end) > at;

    /// <summary>Whether a verb of attributes stands at a place: 具有标杆性的“甲”应用.</summary>
    public static bool BeginWithVerb(string text, int at, int end) => Beginnings.LengthAt(text, at, end) > 0;

    /// <summary>Where the last 的 of the attributes is; -1 if it is none of theirs.</summary>
    public static int LastDe(string text, int at, int end)
    {
        // 受访者|对…的发展有信心: a noun of people and what it does come before that 的.
        for (var p = at + 2; p < end && p < at + 8; p++)
        {
            if (
                (text[p] is '对' or '认' or '表' && CountedParties.ArePeople(text, at, p))
                || (
                    Modals.LengthAt(text, p, end) > 0
                    && (CountedParties.AreCustomers(text, at, p) || CountedParties.ArePeople(text, at, p))
                )
                || (Means.LengthAt(text, p, end) > 0 && CountedParties.ArePeople(text, at, p))
            )
            {
                return -1;
            }
        }
        var last = text.AsSpan(at, end - at).LastIndexOf('的');
        // 两家公司签订了五年的协议, 三辆货车承载着乡亲的期望: a verb that is done or goes on tells of what is counted;
        // one that comes first (肩负着使命的青年) describes it.
        if (last > 0 && (text.AsSpan(at, last).Contains('了') || text.AsSpan(at, last).IndexOf('着') > VerbLength))
        {
            return -1;
        }
        // 45名护士中的一员: of those counted it is one.
        if (last > 2 && text[at + last - 1] == '中' && !WholeWords.Holds(text, at + last - 1, end))
        {
            return -1;
        }
        // 三百条渔船上的渔民: what is counted is where the others are.
        if (last > 2 && text[at + last - 1] is '上' or '里' && text[at + last - 2] is not ('以' or '线' or '之'))
        {
            return -1;
        }
        // 六千本教材的“助手”: what a name follows is not its attribute but told of it.
        return last < 0 || at + last + 1 >= end || (text[at + last + 1] is '“' or '《' && !BeginWithVerb(text, at, end))
            ? -1
            : at + last;
    }
}
