using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells the verbs that stand inside a name from those that govern it.</summary>
internal static class PhraseVerbs
{
    private static readonly WordSet Harming = WordTable.Set("boundaries", "harming");

    /// <summary>Whether a verb of news right before the head noun only modifies it.</summary>
    // 政务|服务|平台, 数据|开放|平台: a verb of news between two nouns, right before the head noun, is a modifier.
    // 视频|回传|系统: so is any verb before a system, for what is done with one is said by a verb of news.
    public static bool IsModifyingVerb(TokenizedText text, int token, int last) =>
        token == last - 1
        && (
            text.IsOneOf(token, Grammar.ModifyingVerbs)
            || (
                text[last] is "系统" or "平台" or "管理系统" or "管理平台" or "云平台"
                && text.Tag(token) is "v"
                && text[token] is [not ('已' or '将' or '正' or '可' or '能' or '被' or '不' or '需' or '成'), _]
                && text.Tag(token - 1) is "n" or "vn" or "b"
                && text.HeadAt(token - 1) is null
                // 骑手起诉平台 is a sentence.
                && !text.IsOneOf(token, Harming)
                && Grammar.Boundaries.LongestEnd(text[token]) == 0
            )
        )
        && text.Kind(token - 1) is TokenKind.Word or TokenKind.Latin
        && text.Tag(token - 1) is "n" or "vn" or "b" or "a" or "j" or ""
        && text.HeadAt(token - 1) is not { Category: EntityCategory.Organization, Word.Length: > 1 }
        && PhraseReach.Belongs(text, token - 1);

    /// <summary>Whether services are a trade here, and nothing that somebody renders.</summary>
    // 人力资源|服务|机构, 科技|服务|综合体; 银行|服务|产业 is a clause.
    public static bool IsTradeOfServices(TokenizedText text, int token) =>
        text[token] is "服务"
        && (text.IsOneOf(token + 1, Trades) || IsBeforeForm(text, token + 1))
        && text.Kind(token - 1) == TokenKind.Word
        && text.Tag(token - 1) is "n" or "vn" or "b" or "l"
        && text.HeadAt(token - 1) is not { Category: EntityCategory.Organization }
        && PhraseReach.Belongs(text, token - 1);

    // 物业服务|（天津）有限公司.
    private static bool IsBeforeForm(TokenizedText text, int open) =>
        text.Mark(open) is '（' or '('
        && text.Partner(open) is var close
        && close > open
        && text[close + 1] is [.., '公', '司'];

    private static readonly WordSet Trades = new([
        "机构",
        "产业",
        "产业园",
        "产业园区",
        "行业",
        "业",
        "贸易",
        "综合体",
        "体系",
        "标准",
        "质量",
        "网点",
        "网络",
    ]);

    /// <summary>Whether a verb is the stem of the noun that it makes with the next word.</summary>
    // 排放|权|交易系统, 承包|商|管理平台: a verb and a noun of one character are one noun.
    public static bool IsStemOfNoun(TokenizedText text, int token, int next, int last) =>
        next == token + 1
        && next < last
        && text.Kind(token) == TokenKind.Word
        && text[token].Length == 2
        && text[next]
            is "权"
                or "商"
                or "人"
                or "者"
                or "率"
                or "室"
                or "站"
                or "机"
                or "器"
                or "物"
                or "品"
                or "费"
                or "力"
                or "量"
                or "费用"
        && !text.IsOneOf(token, Grammar.Boundaries);

    /// <summary>Whether a verb behind a quotation is a part of what the quotation is called.</summary>
    // “甲”虚拟电厂平台: a verb right behind a quotation, or a word behind, is part of what the quotation is called.
    public static bool FollowsQuote(TokenizedText text, int token, int last) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length == 2
        && (
            IsJointly(text, token, last)
            || (
                text.Tag(token) is "v" or "vn"
                && (
                    IsJointly(text, token - 1, last)
                    || (
                        !text.IsOneOf(token, Grammar.Boundaries)
                        && (
                            text.Mark(token - 1) == '”'
                            || (text.Mark(token - 2) == '”' && PhraseReach.Belongs(text, token - 1))
                            || IsInDescription(text, token, last)
                        )
                    )
                )
            )
        );

    // “甲”居家养老照护系统: two words of two characters between the quotation and a verb right before the noun.
    private static bool IsInDescription(TokenizedText text, int token, int last) =>
        token == last - 1
        && text.Mark(token - 3) == '”'
        && text.HeadAt(last) is { Category: EntityCategory.Product, Strength: not Strength.Weak }
        && IsContent(text, token - 2)
        && IsContent(text, token - 1);

    private static bool IsContent(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length >= 2
        && text.Tag(token) is ['n' or 'v' or 'b' or 'x', ..]
        && !text.IsOneOf(token, Grammar.Boundaries);

    // “甲”联合促销行动: what several do together; “甲”联合某协会举办大会 and “甲”联合成立研究院 are clauses.
    private static bool IsJointly(TokenizedText text, int token, int last) =>
        text[token] is "联合"
        && text.Mark(token - 1) == '”'
        && text.HeadAt(last) is { Category: EntityCategory.Event }
        && !PhraseWords.IsProper(text, token + 1)
        && (!text.IsOneOf(token + 1, Grammar.Boundaries) || text.IsOneOf(token + 1, Grammar.ModifyingVerbs));

    /// <summary>Whether a verb governs the name behind it.</summary>
    // 甲建设乙丙平台: with two modifiers after it the verb governs the name; 城市建设平台 has one word before the noun.
    public static bool GovernsRest(TokenizedText text, int token, int last) =>
        text[token] is "建设" or "研发" or "开发" or "升级" or "制作"
            && (
                last - token > 2
                // 甲公司建设灯塔工厂.
                || (
                    last - token > 1
                    && text[token] is "建设"
                    && text.HeadAt(last) is { Category: EntityCategory.Location }
                )
            )
            && text.Kind(token - 1) == TokenKind.Word
            && (
                text[token + 1] is "证券" or "银行"
                || text.HeadAt(token + 1)
                    is not { Category: EntityCategory.Organization }
                        and not { Category: EntityCategory.Event, Strength: Strength.Sure }
            )
        || (IsUse(text[token]) && IsBrandAt(text, token + 1, last))
        // 甲工会|协同|发展部: with whom a body does something.
        || (
            text[token] is "协同"
            && text.HeadAt(token - 1) is { Category: EntityCategory.Organization, Word.Length: > 1 }
            && text.HeadAt(last) is { Category: EntityCategory.Organization }
        )
        // 甲公司党委|组织|机关党支部: what a body calls together.
        || (
            text[token] is "组织"
            // 甲大学|组织工程研究中心, 甲公司|组织人事部.
            && text[token + 1] is not ("工程" or "胚胎" or "人事" or "处" or "科" or "部")
            && text.HeadAt(token - 1)
                is { Category: EntityCategory.Organization, Strength: Strength.Sure, Word.Length: > 1 }
        );

    private static bool IsUse(ReadOnlySpan<char> verb) =>
        verb is "应用" or "调用" or "配套" or "论证" or "运用" or "依靠" or "试点" or "试用" or "改用";

    // 车间应用甲乙智能体: what is used begins with a name that no list knows, or with a proper name.
    private static bool IsBrandAt(TokenizedText text, int token, int last) =>
        token < last
        && (
            text.Tag(token) is "nz" or "nt" or "x"
            // 工业应用5G专网平台: a technology behind a common word is no brand.
            || (
                text.Kind(token) is TokenKind.Latin
                && !(
                    text[token - 1] is "应用"
                    && text.IsOneOf(token, Grammar.Codes)
                    && text.IsOneOf(token - 2, Grammar.Generic)
                )
            )
            || text.IsPlace(token)
            || text.IsOneOf(token, Grammar.LocalTrades)
            || (
                text[token].Length == 1
                && text.Kind(token) == TokenKind.Word
                && token + 1 < last
                && text[token + 1].Length == 1
                && text.Kind(token + 1) == TokenKind.Word
            )
        );

    /// <summary>Whether a verb has the proper name behind it as its object.</summary>
    // 关注上海…: a verb before a proper name governs it.
    public static bool TakesObject(TokenizedText text, int token, int next, int last) =>
        text.Tag(token) is "v" or "vn" or "d" or "vd"
        && PhraseWords.IsProper(text, next)
        && !IsNationalBranch(text, token, next, last)
        // 教育|培训基地: two nouns that one word of the dictionary is made of.
        && !(text.Tag(next) is "nz" && text[next].Length == 4 && Grammar.NominalVerbs.Contains(text[next][..2]));

    // 国家超级计算|长沙|中心: a national facility's name ends in its seat and its noun.
    private static bool IsNationalBranch(TokenizedText text, int token, int next, int last) =>
        next == last - 1
        && text.IsPlace(next)
        && text.IsOneOf(token, Grammar.NominalVerbs)
        && (text[token - 1] is "国家" || text[token - 2] is "国家");
}
