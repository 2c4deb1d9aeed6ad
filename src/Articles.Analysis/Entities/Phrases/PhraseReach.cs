using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Which tokens a name reaches over, and which end it.</summary>
internal static class PhraseReach
{
    /// <summary>Whether a token can stand inside a name. Many rules ask it of a token again.</summary>
    public static bool Belongs(TokenizedText text, int token) =>
        (uint)token < (uint)text.Count
        && (text.Belonging.TryGet(token, out var known) ? known : text.Belonging.Keep(token, MayBelong(text, token)));

    private static bool MayBelong(TokenizedText text, int token) =>
        text.Kind(token) switch
        {
            // No.4 numbers what follows.
            TokenKind.Latin => text[token] is not ['N', 'o', '.', ..],
            TokenKind.Number => true,
            TokenKind.Word => !IsBoundary(text, token),
            TokenKind.Mark => text.Mark(token) is '+' or '·'
                || (text.Mark(token) is '-' && JoinsByHyphen(text, token))
                || (text.Mark(token) is '/' && text.Kind(token - 1) is TokenKind.Latin or TokenKind.Number),
            _ => false,
        };

    private const int ShortestPhrase = 3;

    // 成功, 全面: how somebody does something.
    private static readonly WordSet Manners = new(["成功", "顺利", "圆满", "全面", "首次", "正式"]);

    private static readonly WordSet InContext = new([
        .. Manners.Words,
        "本届",
        "历届",
        "往届",
        "上届",
        "联通",
        "和县",
        "电",
        "讯",
    ]);

    /// <summary>Whether a token ends a name's reach.</summary>
    public static bool IsBoundary(TokenizedText text, int token) =>
        (text[token].Length >= ShortestPhrase && IsPhrase(text[token]))
        || (text.IsOneOf(token, InContext) && IsBoundaryInContext(text, token))
        // 指导|各地|平台建设: many places.
        || (text.Tag(token) is "r" && text[token] is ['各', not '界', ..])
        || (
            text.IsOneOf(token, Grammar.Boundaries)
            // 前|滩: at a clause's beginning nothing lies before what is named.
            && !(text[token] is "前" && text[token + 1] is "滩" or "湾" && text.Kind(token - 1) != TokenKind.Word)
            && !(
                text[token] is "全国" or "全省" or "全市"
                // “甲杯”全国某某大赛.
                && text.Mark(token - 1) is '”'
                && text[token - 2] is [.., '杯']
            )
            && !(
                text[token] is "全国"
                && (
                    text[token + 1] is "一体化" or "统一" or "版" or "总部" or "总决赛" or "决赛"
                    || text[token - 1] is [.., '届']
                )
            )
            // 某某专家委员会, 某某专家推荐委员会.
            && !(
                text[token] is "专家"
                && text[token + 1] is "委员会" or "推荐" or "评审" or "咨询" or "指导" or "工作站" or "智库"
            )
            && !PhraseVerbs.IsTradeOfServices(text, token)
        )
        || (
            text.Tag(token) is "title" or "t"
            && !text.IsOneOf(token, Grammar.Generic)
            // 九天·甲大模型: a name that is a word of time elsewhere.
            && text.Mark(token + 1) is not '·'
        )
        || IsVerbOrAdverb(text, token)
        || (
            text.Tag(token) is "l" or "i" or "v" or "d" or "nz" or "vd" or "z"
            && text[token].Length >= 4
            && Grammar.Boundaries.LongestEnd(text[token]) >= 2
        );

    private static bool IsPhrase(ReadOnlySpan<char> word) =>
        // 积极开展: a set phrase that ends in a verb of news.
        word
            is ['全', '面', _, ..]
                or ['充', '分', _, ..]
                or ['积', '极', _, ..]
                or ['大', '力', _, ..]
                or ['认', '真', _, ..]
                or ['深', '入', _, ..]
                // 双方|在京举行|乙仪式: one word of the dictionary.
                or ['在', _, '举' or '召' or '开', _]
                // 北京市民|逛公园.
                or [_, _, .., '市', '民'];

    private static bool IsBoundaryInContext(TokenizedText text, int token) =>
        text[token] switch
        {
            // 冠名|本届|甲节.
            "本届" or "历届" or "往届" or "上届" => true,
            // 纵向|联通|国家平台: the verb, not the carrier.
            "联通" => text[token - 1] is "纵向" or "横向" or "全面" or "直接",
            // 甲医院|和县医院: 和 joins two bodies.
            "和县" => MisreadPlaces.Is(text, token),
            // 据甲社|电|乙集团: what the agency wires.
            "电" or "讯" => text[token - 1] is [.., '社'],
            // 成功|发射|甲卫星, 全面|升级|乙平台: how somebody does it.
            _ => IsManner(text, token) && text.Kind(token - 1) == TokenKind.Word,
        };

    /// <summary>Whether a token says how what the next one says is done.</summary>
    public static bool IsManner(TokenizedText text, int token) =>
        text.IsOneOf(token, Manners)
        && text.Tag(token + 1) is "v" or "vn"
        && text[token + 1].Length == 2
        && !(text[token] is "全面" && text[token + 1] is "深化");

    // A verb ends a name's reach unless it is one that names hold; so does an adverb.
    private static bool IsVerbOrAdverb(TokenizedText text, int token) =>
        text.Tag(token) is "v" or "d" or "vd"
        && text[token].Length > 1
        && !text.IsOneOf(token, Grammar.NominalVerbs)
        && !text.IsPlace(token)
        && text.HeadAt(token) is null;

    /// <summary>Whether a space stands beside Latin letters, where it is no border: 5G 网络, 星河 AI.</summary>
    public static bool IsLatinEdge(TokenizedText text, int space) =>
        (IsLatin(text, space - 1) && (IsLatin(text, space + 1) || text.Kind(space + 1) == TokenKind.Word))
        || (IsLatin(text, space + 1) && text.Kind(space - 1) == TokenKind.Word);

    // 5G-甲, 中国-乙国: a hyphen between Latin letters or proper names; 集团-公司 are two.
    private static bool JoinsByHyphen(TokenizedText text, int token) =>
        IsLatin(text, token - 1)
        || IsLatin(text, token + 1)
        || (PhraseWords.IsProper(text, token - 1) && PhraseWords.IsProper(text, token + 1))
        // 甲市乙山-丙市丁港班列: from where to where.
        || (text.IsPlace(token - 2) && text.IsPlace(token + 1));

    private static bool IsLatin(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin or TokenKind.Number;
}
