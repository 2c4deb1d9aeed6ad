using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds companies that are called by a trade: 中国 or a place before it, and after it perhaps the place of a branch, and
/// 集团, 公司 or 分公司 (中国石化, 江苏移动, 中国联通广东分公司).
/// </summary>
internal sealed class StateCompanyRecognizer : IRecognizer
{
    private static readonly WordSet Trade = WordTable.Set("industries", "trade");
    private static readonly WordSet Forms = new([
        "集团有限公司",
        "股份有限公司",
        "有限公司",
        "集团公司",
        "集团",
        "总公司",
        "分公司",
        "公司",
    ]);

    // 国家电网 is a firm's name.
    private static readonly WordSet StateFirms = WordTable.Set("industries", "of the state");

    private static readonly WordSet ClassNouns = WordTable.Set("enumerations", EntityCategory.Organization);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (!MayBegin(text, i))
            {
                continue;
            }
            if (text.Kind(i) == TokenKind.Word && NameEnd(text, i) is var end and > 0)
            {
                candidates.Add(new Candidate(text.Start(i), WithForm(text, end), EntityCategory.Organization, 0.9));
            }
            else if (
                IsPlainPlace(text, i)
                && text.StartsToken(text.End(i))
                && text.IsOneOf(i + 1, Forms)
                && text[i + 1] is "公司" or "分公司"
                && !BodyShape.IsFirmOfCountry(text.SpanOf(i, i + 1))
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i + 1), EntityCategory.Organization, 0.7));
            }
            else if (IsKnownBody(text, i))
            {
                candidates.Add(
                    new Candidate(text.Start(BodyStart(text, i)), text.End(i), EntityCategory.Organization, 0.6)
                );
            }
        }
    }

    private static bool MayBegin(TokenizedText text, int token) =>
        text.IsPlace(token) || text.Tag(token) is "nt" or "nz" || text[token] is ['中', '国', ..] or ['国', '家', ..];

    // The dictionary calls many words bodies; those that a place or a body's noun is part of are.
    private static bool IsKnownBody(TokenizedText text, int token)
    {
        var word = text[token];
        return text.Tag(token) == "nt"
            // 非美国通用会计准则: not the firm.
            && text[token + 1] is not "会计准则"
            && word.Length >= 3
            // 上海浦东国际机场: a place.
            && word is not [.., '机', '场']
            && (
                (word.Length >= 4 && text.Tag(token - 1) is "nz" or "j")
                || word is ['中', '国' or '共', ..] or ['国', '家' or '务', ..] or ['全', '国', ..]
                || Lexicon.Places.All.LongestPrefix(word, out _) >= 2
                || (
                    Grammar.HeadAtEnd(word) is { Category: EntityCategory.Organization, Strength: Strength.Sure } head
                    && head.Word.Length < word.Length
                )
            )
            && word is not [.., '队' or '站' or '路' or '区' or '园'] and not ['党', ..]
            && !ClassNouns.Contains(word)
            && !Grammar.KindsOfBodies.Contains(word)
            && !BodyShape.IsFirmOfCountry(word);
    }

    private static int BodyStart(TokenizedText text, int token) =>
        text.Tag(token - 1) is "nz" or "j" ? token - 1 : token;

    // Where the trade ends; -1 if none follows.
    private static int NameEnd(TokenizedText text, int token)
    {
        var word = text[token];
        var national = word.StartsWith("中国") || word.StartsWith("国家");
        // 某地电信 may be one word of the dictionary.
        var prefix =
            national ? 2
            : IsPlainPlace(text, token) ? word.Length
            : text.Tag(token) is "nz" or "nt" ? Lexicon.Places.All.LongestPrefix(word, out _)
            : 0;
        prefix = prefix < 2 ? 0 : prefix;
        if (prefix == 0)
        {
            return -1;
        }
        var start = text.Start(token) + prefix;
        var length = (national ? Grammar.NationalTrades : Grammar.LocalTrades).LongestStart(text.Text.AsSpan(start));
        var end = start + length;
        // 国家软件人才: 国家 is the state where more nouns follow.
        if (
            word.StartsWith("国家")
            && text.StartsToken(end)
            && (IsPlainNoun(text, text.TokenAt(end)) || text[text.TokenAt(end)] is "安全" or "战略")
        )
        {
            return -1;
        }
        // 国家铁路, 国家旅游: what the state has, where neither a form follows nor the firm is called so.
        if (
            word.StartsWith("国家")
            && !StateFirms.Contains(text.Text.AsSpan(start, length))
            && Forms.LongestStart(text.Text.AsSpan(end)) == 0
        )
        {
            return -1;
        }
        if (length > 0 && !national && IsSubject(text, word, text.Text.AsSpan(start, length), end))
        {
            return -1;
        }
        // 甲省|电信服务|乙园区.
        if (length > 0 && Phrases.PhraseStart.IsDoneForOther(text, token + 1))
        {
            return end;
        }
        return length > 0 && text.StartsToken(end) && Trade.LongestStart(text.Text.AsSpan(end)) == 0 ? end : -1;
    }

    /// <summary>Whether a place and a trade only say what is told of: 甲省|电力|负荷, 乙省|联通|率.</summary>
    public static bool IsSubject(TokenizedText text, ReadOnlySpan<char> place, ReadOnlySpan<char> trade, int end)
    {
        if (end >= text.Text.Length || !text.StartsToken(end))
        {
            return false;
        }
        var next = text.TokenAt(end);
        return trade is "电力" && text.IsOneOf(next, OfPower)
            || (place is [_, _, .., '省'] && text[next] is "率" or "业务" or "用户" or "覆盖" or "网络");
    }

    private static readonly WordSet OfPower = new([
        "负荷",
        "供应",
        "市场",
        "需求",
        "系统",
        "设施",
        "保供",
        "消费",
        "行业",
        "交易",
        "生产",
        "供需",
        "体制",
        "装机",
        "缺口",
        "安全",
        "保障",
    ]);

    private static bool IsPlainNoun(TokenizedText text, int token) =>
        Phrases.PhraseWords.IsNoun(text, token) && text.HeadAt(token) is null;

    private static int WithForm(TokenizedText text, int end)
    {
        if (end >= text.Text.Length)
        {
            return end;
        }
        var next = text.TokenAt(end);
        if (text.IsOneOf(next, Forms))
        {
            (end, next) = (text.End(next), next + 1);
        }
        return IsPlainPlace(text, next) && text[next + 1] is "公司" or "分公司" or "分局" ? text.End(next + 1) : end;
    }

    private static bool IsPlainPlace(TokenizedText text, int token) =>
        text.IsPlace(token) && !text[token].SequenceEqual("中国");
}
