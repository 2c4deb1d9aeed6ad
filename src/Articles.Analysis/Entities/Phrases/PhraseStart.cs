using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Cuts what a walk to the left has met down to what a name can begin with.</summary>
internal static class PhraseStart
{
    private const int MostVerbs = 3;

    // What is done at a place to what is named behind it: 在甲市|推介|乙智谷.
    private static readonly WordSet AtSites = new([
        "推介",
        "扩建",
        "新建",
        "改建",
        "承办",
        "主办",
        "考察",
        "参观",
        "调研",
        "走访",
        "视察",
        "试飞",
    ]);

    private static readonly WordSet Roles = WordTable.Set("boundaries", "role");

    /// <summary>Verbs that govern the name behind them.</summary>
    public static readonly WordSet LeadingVerbs = WordTable.Set("boundaries", "leading");

    // Only a proper name holds 和: 上海市经济和信息化委员会.
    public static int CutJoint(TokenizedText text, int first, int last)
    {
        // 甲工业和乙集团: a body that is known is one by itself.
        if (text[first + 1] is "和" or "与" or "及" && text.IsOneOf(first, Grammar.Bodies) && !text.IsPlace(first))
        {
            return first + 2;
        }
        // 材料与装备全国重点实验室: laboratories study two things. 第五届甲技术与乙博览会: the edition is of the whole.
        if (
            PhraseWords.IsProper(text, first)
            || text[last].EndsWith("重点实验室")
            || text[first] is ['第', _, .., '届']
            // 甲转型与乙发展论坛: what is spoken of there.
            // 数学与统计学院: a school of two subjects.
            || (text[last].EndsWith("学院") && IsOfTwoSubjects(text, first, last))
            || (text[last] is "论坛" or "研讨会" or "交流会" && text.SpanOf(first, last).Contains('与'))
        )
        {
            return first;
        }
        for (var i = last - 1; i > first; i--)
        {
            // “甲与乙”活动: the joint is the quotation's own.
            if (text.Mark(i) is '”' or '’' && text.Partner(i) is var open && open >= first)
            {
                i = open;
            }
            else if (text[i] is "和" or "与" or "及")
            {
                return i + 1;
            }
        }
        return first;
    }

    private static bool IsOfTwoSubjects(TokenizedText text, int first, int last)
    {
        for (var i = last - 1; i > first; i--)
        {
            if (text[i] is "与" or "和")
            {
                return text[first].Length > 1
                    // 学生|与|学院, 产业|与|学院: no subject stands before the noun.
                    && text[last].Length + (last - i - 1) > "学院".Length
                    && text.HeadAt(i - 1) is not { Category: EntityCategory.Organization }
                    && !PhraseWords.IsProper(text, i + 1);
            }
        }
        return false;
    }

    // What a verb, a number or an adverb begins is cut down to what a name can begin with.
    public static int Trim(TokenizedText text, int first, int last, int quote)
    {
        var (limit, original) = (quote >= 0 ? quote : last, first);
        while (first < limit && (!CanStart(text, first, first == original) || IsVerbBeforeModifier(text, first, limit)))
        {
            first++;
        }
        while (first < limit && text.IsOneOf(first, Roles) && PhraseWords.IsProper(text, first + 1))
        {
            first++;
        }
        // 重点|建设|甲系统, 跨|区域|“甲”平台: what is done with it, and what it reaches over.
        first +=
            first + 2 < limit
            && text[first] is "重点"
            && (text.IsOneOf(first + 1, LeadingVerbs) || text[first + 1] is "配套")
                ? 2
                : 0;
        first +=
            first < limit && text[first - 1] is "跨" && text[first] is "区域" or "部门" or "层级" or "行业" or "领域"
                ? 1
                : 0;
        first = BehindActor(text, AfterRole(text, first, limit), limit);
        first = AtEdition(text, first, limit);
        // 在甲市建设乙中心: the place says where.
        return
            (text[original - 1] is "在" or "于" || (text[original - 1] is "赴" && text[first + 1] is "洽谈" or "考察"))
            && text.Tag(first) is "ns"
            ? AfterSite(text, first, limit)
            : first;
    }

    // 甲移动赋能|乙集团, 丙铁塔保障|丁州马拉松: who does it for what has a name of its own.
    private static int BehindActor(TokenizedText text, int first, int limit)
    {
        for (var i = first + 1; i < limit; i++)
        {
            if (IsDoneForOther(text, i))
            {
                return i + 1;
            }
        }
        return first;
    }

    /// <summary>Whether a body stands before a token, which says what the body does for whoever is named behind it.</summary>
    public static bool IsDoneForOther(TokenizedText text, int token) =>
        PhraseWords.IsProper(text, token + 1)
        && (
            text.IsOneOf(token, ForOthers)
                ? (PhraseWords.IsTrade(text, token - 1) || text.IsOneOf(token - 1, Grammar.Bodies))
                    && !text.IsPlace(token - 1)
                // 甲省|电信服务|乙园区: the trade and the verb are one word of the dictionary.
                : text[token] is [_, _, '服', '务']
                    && Grammar.LocalTrades.Contains(text[token][..^2])
                    && text.IsPlace(token - 1)
        );

    private static readonly WordSet ForOthers = new(["赋能", "助力", "保障", "服务", "支撑", "支持", "守护", "护航"]);

    // 迎办|第四届甲节: the number of an edition begins a name, unless its place or its body stands before it.
    private static int AtEdition(TokenizedText text, int first, int limit)
    {
        var edition = first;
        while (
            edition < limit
            && text.Tag(edition) is ['v' or 'd' or 'p', ..]
            && !PhraseWords.IsProper(text, edition)
            && edition - first < MostVerbs
        )
        {
            edition++;
        }
        return text[edition] is ['第', _, .., '届'] ? edition : first;
    }

    // 县属国有企业|甲乙集团, 项目建设方|甲省某公司: what it is stands before who it is.
    private static int AfterRole(TokenizedText text, int first, int limit)
    {
        // 监管机构|联邦贸易委员会: the whole name may be one word.
        if (first < limit && Roles.Contains(text[limit - 1]) && IsNameItself(text, limit))
        {
            return limit;
        }
        for (var i = limit - 2; i >= first; i--)
        {
            // 电信运营商|EE公司.
            if (
                IsRole(text, i)
                || (text.IsOneOf(i, Roles) && (text.Kind(i + 1) == TokenKind.Latin || IsUnknown(text, i + 1)))
            )
            {
                return i + 1;
            }
        }
        return first;
    }

    /// <summary>Whether a token says what somebody is, before the name (控股股东|甲市乙公司); in 企业|国际合作促进会 it is a part of one.</summary>
    public static bool IsRole(TokenizedText text, int token) =>
        text.IsOneOf(token, Roles)
        && text[token + 1] is not ("国际" or "全国" or "世界" or "全球" or "国家" or "中央")
        && PhraseWords.IsProper(text, token + 1);

    private static bool IsNameItself(TokenizedText text, int token) =>
        text.Tag(token) is "nt"
        && text.HeadAt(token) is { Category: EntityCategory.Organization } head
        && text[token].Length - head.Word.Length >= 2;

    // The place may end in a noun of its own: 在甲|园区|建设乙平台.
    private static int AfterSite(TokenizedText text, int first, int limit)
    {
        for (var i = first + 1; i <= first + 2 && i < limit; i++)
        {
            if (text.IsOneOf(i, LeadingVerbs) || (i == first + 1 && AtSites.Contains(text[i])))
            {
                return Math.Min(i + 1, limit);
            }
            if (text.HeadAt(i) is not { Category: EntityCategory.Location })
            {
                return first;
            }
        }
        return first;
    }

    // 建设…平台, 升级…系统: one more verb that governs the name.
    private static bool IsVerbBeforeModifier(TokenizedText text, int token, int limit) =>
        (token + 1 < limit || text.Mark(limit) == '“')
        && text.IsOneOf(token, LeadingVerbs)
        && text[token - 1] is not "的";

    private static bool CanStart(TokenizedText text, int token, bool outermost) =>
        text.Kind(token) switch
        {
            TokenKind.Mark => text.Mark(token) is '“' or '‘',
            TokenKind.Space => false,
            // 31|省|甲热线: where it is.
            TokenKind.Number => text[token + 1] is not ("省" or "市" or "县" or "区" or "个"),
            TokenKind.Word when text[token] is "原" or "现" or "经" or "继" or "指" => false,
            // 最|大规模|甲网络: how it compares with others.
            TokenKind.Word when text[token - 1] is "最" => false,
            // 报|某市人民政府批准: who is asked.
            TokenKind.Word when text[token] is "报" && PhraseWords.IsProper(text, token + 1) => false,
            TokenKind.Word => IsUnknown(text, token) || CanStartWord(text, token, outermost),
            _ => true,
        };

    private static bool CanStartWord(TokenizedText text, int token, bool outermost) =>
        text.Tag(token) switch
        {
            "v" or "vn" or "vd" => outermost
                && (AfterVerb(text, token) || text[token - 1] is "的" || IsListedDeed(text, token)),
            "q" => text.Kind(token - 1) is not TokenKind.Number and not TokenKind.Space
                && text.Tag(token - 1) is not ("m" or "r"),
            // 九天·甲大模型: the first half of a name.
            "m" => text[token] is [.., '届']
                || text.Mark(token + 1) is '·'
                || text[token].Length == 2 && text[token][1] == '号'
                || AfterVerb(text, token),
            "p" or "d" or "c" or "r" or "u" or "uj" or "ul" or "uz" or "ug" or "y" or "mq" or "zg" => false,
            // 实施|好|甲行动: how it is done.
            "a" or "f" => text[token].Length > 1 || (AfterVerb(text, token) && text[token] is not "好"),
            _ => true,
        };

    // 甲系统和|检查检验结果互认平台: behind another name a verb that names hold begins one, if more than its noun follows.
    private static bool IsListedDeed(TokenizedText text, int token) =>
        ItemJoint.IsOfPhrases(text, token - 1)
        && text[token].Length == 2
        && text.HeadAt(token - 2) is { Category: EntityCategory.Product }
        && !text.IsOneOf(token, Grammar.Boundaries)
        && !text.IsOneOf(token, LeadingVerbs)
        && text.Tag(token + 1) is ['n' or 'v', ..]
        && text.Tag(token + 2) is ['n' or 'v', ..];

    // Two characters that no word covers stand for a name that the dictionary lacks.
    private static bool IsUnknown(TokenizedText text, int token) =>
        text[token].Length == 1
        && (
            text[token + 1].Length == 1
            // 濛|溪河: a rare character before what the dictionary knows as a river or a hill.
            || (text.Tag(token) is "zg" && Grammar.PlaceFeatures.LongestEnd(text[token + 1]) > 0)
        )
        && text.Kind(token + 1) == TokenKind.Word
        && text.Tag(token) is not ("m" or "uj" or "p" or "c");

    public static bool AfterVerb(TokenizedText text, int token) =>
        text.Tag(token - 1) is ['v', ..]
        || (text.Tag(token - 1) is "l" or "i" && PhraseReach.IsBoundary(text, token - 1));
}
