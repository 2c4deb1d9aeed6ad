using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells whether a name stands where it is what the clause speaks of.</summary>
internal static class HeadPosition
{
    private const int LongestWord = 4;
    private const int LongestApposition = 12;

    private static readonly WordList Kinds = new(
        "公司 子公司 企业 品牌 系统 平台 车型 股东 机构 项目 工程 智能体 助手 大模型 模型 集团 单位 基地 产品 小程序 应用 货轮 邮轮 卫星 芯片 龙头 巨头 龙头企业 厂商 独角兽 展会 盛会 赛事 市场 景区 港口"
    );

    // 甲资本跟投: the text goes on about whom it invests in.
    private static readonly WordList Investing = new("领投 跟投 参投 共同领投 联合领投 独家投资 等跟投 等领投");

    private static readonly WordList Acquiring = new("购买 收购 受让 认购 转让 出售 出让 增持 减持 完成收购");

    // 创甲市纪录, 赴甲市: verbs of one character, which the dictionary has as parts of names.
    private const string Single = "创获夺破登赴抵访援促回超";

    /// <summary>Whether it does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the clause's words begin.</param>
    /// <param name="named">The name.</param>
    public static bool Is(string text, int start, Named named)
    {
        var gap = named.Offset - start;
        while (gap > 0 && text[start + gap - 1] is '“' or '《' or '‘')
        {
            gap--;
        }
        if (
            named.Entity.Category is EntityCategory.Person
            || IsOfMany(text, start, start + gap)
            || Investing.LengthAt(text, named.End, text.Length) > 0
        )
        {
            return false;
        }
        return gap == 0
            || (
                start + gap > 0
                && text[start + gap - 1] == '的'
                && !Counts(text, start, start + gap)
                && !Acquires(text, start, start + gap)
            )
            // 这次贯通的为甲段.
            || (gap >= 2 && text.AsSpan(start + gap - 2, 2) is "的为")
            || IsApposition(text, start, start + gap)
            || (
                gap <= 4
                && (gap <= 0 || !IsVerb(text.AsSpan(start, gap)))
                && !(gap == 1 && Single.Contains(text[start]))
                // 参加了甲大会: who did goes on.
                && !(gap > 0 && text[start + gap - 1] == '了')
                && !Verbs.Strict.IsIn(text, start, start + gap)
                && !Verbs.Leading.IsIn(text, start, start + gap)
                && !Prepositions.AreIn(text, start, start + gap)
            );
    }

    // 高端品牌甲, 商用车子公司乙: a class noun stands before the name, and no verb before it.
    private static bool IsApposition(string text, int start, int at) =>
        at - start <= LongestApposition
        && Kinds.LengthBefore(text, start, at) is var length and > 0
        && !Verbs.Strict.IsIn(text, start, at - length)
        && !Verbs.Leading.IsIn(text, start, at - length)
        && !Prepositions.AreIn(text, start, at - length)
        && !HoldsVerb(text, start, at - length);

    // 拟收购控股子公司乙: the words of the dictionary, one after another.
    private static bool HoldsVerb(string text, int start, int end)
    {
        for (var at = start; at < end; )
        {
            var length = Lexicon.Words.All.LongestPrefix(
                text.AsSpan(at, Math.Min(LongestWord, end - at)),
                out var word
            );
            if (length > 0 && Lexicon.Words.Tag(word) is "v" or "d")
            {
                return true;
            }
            at += Math.Max(1, length);
        }
        return false;
    }

    // 巩固甲市…: a verb governs the name.
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        Lexicon.Words.All.TryGetValue(word, out var value) && Lexicon.Words.Tag(value) == "v";

    // 购买其持有的甲公司100%股权: who buys goes on, not what is bought. In 收购的甲公司 the verb describes it.
    private static bool Acquires(string text, int start, int end) =>
        Acquiring.LengthAt(text, start, end) is var verb and > 0 && start + verb < end - 1;

    // 6个县的水利局: what each of them has, and not what has a name.
    private static bool IsOfMany(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return at > start && at + 1 < end && "个家名位所".Contains(text[at]) && text[end - 1] == '的';
    }

    // 建设20个有影响力的平台: what is counted is nobody's figure but the builder's.
    private static bool Counts(string text, int start, int end) =>
        Creation.Creating.LengthAt(text, start, end) > 0
        && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9')
        // 成立仅7年的甲公司: how old it is describes it.
        && !(end - start > 1 && text[end - 2] is '年' or '天' or '月');
}
