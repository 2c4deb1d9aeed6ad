using System.Text;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Where the name begins and ends that an accepted phrase is, and the shorter form that it holds.</summary>
internal static class NamedPhrase
{
    private const int LeastOfAi = 8;

    private static readonly WordSet PartsOfContests = WordTable.Set("events", "part of a contest");

    // 工信部中国某某研究院: a ministry before a name that begins with 中国 or 国家 is another body.
    private static int WithoutMinistry(TokenizedText text, Phrase phrase) =>
        text.IsOneOf(phrase.First, Grammar.Bodies)
        && text[phrase.First] is [.., '部' or '委' or '局' or '院']
        && phrase.Last - phrase.First > 1
        && text[phrase.First + 1] is ['中', '国', ..] or ['国', '家', ..] and not "国家监委"
            ? phrase.First + 1
            : phrase.First;

    // 中兴通讯CloudX平台: what follows the maker is the name.
    private static int WithoutBody(TokenizedText text, Phrase phrase) =>
        text.IsOneOf(phrase.First, Grammar.Bodies)
        && text.Kind(phrase.First + 1) == TokenKind.Latin
        && (!text.IsOneOf(phrase.First + 1, Grammar.Codes) || text.Mark(phrase.First + 2) is '/')
            ? phrase.First + 1
            : phrase.First;

    /// <summary>Where the version ends that stands behind a head noun (平台 3.0, 系统V3.0, 大脑Ⅱ); 0 if there is none.</summary>
    public static int VersionEnd(TokenizedText text, int last)
    {
        var next = text.After(last);
        return text.Kind(next) == TokenKind.Number && text[next] is [>= '1' and <= '9', '.', >= '0' and <= '9']
                ? text.End(next)
            : IsEdition(text, last) && text[next].Contains('.') || text[next] is [>= 'Ⅰ' and <= 'Ⅻ'] ? text.End(next)
            : 0;
    }

    /// <summary>Whether an edition in Latin letters stands behind a token: 系统V3.0; 系统V11 is still called 系统.</summary>
    public static bool IsEdition(TokenizedText text, int last) =>
        text.After(last) is var next
        && text.Kind(next) == TokenKind.Latin
        && text[next] is ['V' or 'v', >= '1' and <= '9', ..];

    // A Latin name at the beginning, or right before the head noun, stands by itself.
    private static int LatinCore(TokenizedText text, int first, int last)
    {
        var before = text.Before(last);
        return IsLatinName(text, first) && first < last ? first
            : before > first && IsLatinName(text, before) ? before
            : -1;
    }

    // What names the thing by itself: a Latin name, or a brand that no class noun belongs to; none ends at 0.
    private static (int Start, int End) CoreOf(TokenizedText text, int first, int last, Head head) =>
        LatinCore(text, first, last) is >= 0 and var latin
            ? (text.Start(latin), text.End(latin))
            : (text.Start(first), BrandCore.End(text, first, last, head.Word));

    // The Latin name right behind the noun that says what it is; -1 if there is none.
    private static int Apposed(TokenizedText text, int last)
    {
        var next = text.After(last);
        return
            text.Kind(next) == TokenKind.Latin
            && text[next].Length >= 3
            && char.IsAsciiLetterUpper(text[next][0])
            && !text.IsOneOf(next, Grammar.Codes)
            && !IsEdition(text, last)
            && !(text.Mark(next + 1) == ' ' && text.Kind(next + 2) == TokenKind.Latin)
            && !PhraseWords.IsNoun(text, next + 1)
            ? next
            : -1;
    }

    private static bool IsLatinName(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        && text[token].Length >= 3
        && !text.IsOneOf(token, Grammar.Codes)
        && text[token].ContainsAnyInRange('a', 'z');

    // “十四五”规划, “AI+制造”论坛: a number or a formula of technology names nothing by itself.
    // “T+F”网络: signs; “1+2+N”工作法 is called by its numbers.
    private static bool StandsAlone(TokenizedText text, int first, int last) =>
        !(
            text.SpanOf(first, last) is [not (>= '0' and <= '9'), ..] content
            && Ascii.IsValid(content)
            && content.Contains('+')
        )
        && !(text.Kind(first) == TokenKind.Latin && text.IsOneOf(first, Grammar.Codes) && text.Mark(first + 1) is '+')
        && text.Slice(first, last).AsSpan().ContainsAnyExcept(NameNumerals.OfChinese);

    // A company's base, and a national centre of computing, are facilities that somebody runs.
    private static string CategoryOf(TokenizedText text, Phrase phrase, Head head) =>
        head.Word switch
        {
            "基地" when text.IsOneOf(phrase.First, Grammar.Bodies) => text[phrase.First] is [.., '院' or '所']
                ? EntityCategory.Organization
                : EntityCategory.Product,
            // 甲公司运营中心项目: what is built for a firm.
            "运营中心" or "中心" when text.IsOneOf(phrase.First, Grammar.Bodies) && text[phrase.Last + 1] is "项目" =>
                EntityCategory.Product,
            "中心" when IsOfAi(text, phrase) => EntityCategory.Product,
            // 甲市大数据中心: a government's office.
            "大数据中心"
                when text.IsPlace(phrase.First)
                    && text[phrase.First] is [_, _, .., '省' or '市' or '区' or '县' or '州']
                    && text.Start(phrase.Last) + text[phrase.Last].Length - head.Word.Length
                        == text.End(phrase.First) => EntityCategory.Organization,
            "中心" when text.Slice(phrase.First, phrase.Last).Contains("超级计算", StringComparison.Ordinal) =>
                EntityCategory.Product,
            _ => head.Category,
        };

    /// <summary>Whether a phrase is a facility, as 智算中心 is: 甲市教育底座 AI 中心; 甲医院 AI 中心 is a department.</summary>
    public static bool IsOfAi(TokenizedText text, Phrase phrase) =>
        text.Before(phrase.Last) is var ai
        && text[ai] is "AI"
        && text[text.Before(ai)] is [.., '底' or '基', '座'] or [.., '平', '台'] or [.., '算', '力']
        && phrase.ModifierLength >= LeastOfAi
        && !phrase.Quantified;

    // 甲商圈 is 甲 too, and so is 甲万里行活动.
    private static bool IsCalledWithoutNoun(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.Last - 1] is not "新"
            && head.Word is "商圈" or "景区" or "片区" or "区域" or "海域"
            // 甲集团景区 is the group's.
            && !text.IsOneOf(phrase.First, Grammar.Bodies)
            && phrase.Quote < 0
            && phrase.Content >= 3
        || (head.Word is "园区" && phrase.First == phrase.Last - 1 && text.IsPlace(phrase.First))
        || (
            phrase.Quote < 0
            && head.Word is "活动"
            && (EventAcceptance.IsJourney(text, phrase, head) || IsOfOccasion(text, phrase))
        );

    // 全国科普日活动, 甲读书月活动.
    private static bool IsOfOccasion(TokenizedText text, Phrase phrase) =>
        phrase.First < phrase.Last - 1
        && text[phrase.Last - 1] is [_, .., '日' or '周' or '月' or '节' or '季']
        && text.HeadAt(phrase.Last - 1) is { Category: EntityCategory.Event };

    /// <summary>The name that a phrase is, with what names the same by itself in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    /// <param name="score">How surely it is a name, 0 to 1.</param>
    public static Candidate ToCandidate(TokenizedText text, Phrase phrase, Head head, double score)
    {
        var first = head.Category switch
        {
            EntityCategory.Product => WithoutBody(text, phrase),
            EntityCategory.Organization => WithoutMinistry(text, phrase),
            _ => phrase.First,
        };
        var (start, end) = (text.Start(first), text.End(phrase.Last));
        if (
            head.Category == EntityCategory.Product
            && phrase.Quote < 0
            && Apposed(text, phrase.Last) is > 0 and var apposed
        )
        {
            // 容器管理平台TrustX is TrustX; 翎昂容器平台TrustX is called so.
            return phrase.HasProper || phrase.HasBrand || phrase.HasUnknown
                ? new Candidate(start, text.End(apposed), head.Category, 0.9, text.Start(apposed), text.End(apposed))
                : new Candidate(text.Start(apposed), text.End(apposed), head.Category, score);
        }
        if (head.Category == EntityCategory.Product && VersionEnd(text, phrase.Last) is > 0 and var versionEnd)
        {
            // “甲”平台2.0: called by the quotation, too.
            var (from, to) = phrase.Quote == first ? (text.End(first), text.Start(text.Partner(first))) : (start, end);
            return new Candidate(start, versionEnd, head.Category, score, from, to);
        }
        if (
            phrase.Quote < 0
            && head.Category == EntityCategory.Product
            && CoreOf(text, first, phrase.Last, head) is (var coreStart, > 0 and var coreEnd)
        )
        {
            return new Candidate(start, end, head.Category, score, coreStart, coreEnd);
        }
        if (IsCalledWithoutNoun(text, phrase, head))
        {
            return new Candidate(start, end, head.Category, score, start, end - head.Word.Length);
        }
        if (phrase.Quote < 0)
        {
            // A Latin name before the noun stands by itself: CN2骨干网.
            return
                text.Kind(phrase.First) == TokenKind.Latin
                && phrase.ModifierLength - text[phrase.First].Length is 0 or 1
                && phrase.ModifierLength >= 3
                ? new Candidate(start, end, head.Category, score, start, text.End(phrase.First))
                : new Candidate(start, end, CategoryOf(text, phrase, head), score);
        }
        return Quoted(text, phrase, head, new Candidate(WithGeneration(text, phrase), end, head.Category, score));
    }

    // 5G-A “甲”一体化网络: the generation of the network belongs to the name.
    private static int WithGeneration(TokenizedText text, Phrase phrase)
    {
        var before = text.Before(phrase.Quote);
        return
            phrase.First == phrase.Quote
            && text.Kind(before) == TokenKind.Latin
            && text[before] is ['5' or '6', 'G', ..]
            && text[phrase.Last] is [.., '网' or '络']
            ? text.Start(before)
            : text.Start(phrase.First);
    }

    private static Candidate Quoted(TokenizedText text, Phrase phrase, Head head, Candidate whole)
    {
        var close = text.Partner(phrase.Quote);
        var (start, end) = (text.End(phrase.Quote), text.Start(close));
        // “甲项目”项目 is called by the quotation, “甲”大模型 by 甲; “甲”平台 may be the whole name.
        return close == phrase.Last - 1 && text[close - 1].EndsWith(head.Word) && close - phrase.Quote > 2
                ? whole with
                {
                    Start = start,
                    End = end,
                }
            : !StandsAlone(text, phrase.Quote + 1, close - 1) ? whole
            // “甲”联合推广启动仪式: 甲 is what is launched there.
            : close < phrase.Last - 1 && head.Word is "启动仪式" or "启动会" or "签约仪式" or "揭牌仪式" ? whole
            // “甲杯”乙专题赛: 甲杯 is the contest of which it is a part.
            : PartsOfContests.Contains(head.Word) ? whole
            // “甲”组委会: 甲 is what the body prepares.
            : close == phrase.Last - 1 && text[phrase.Last] is "组委会" or "筹委会" or "执委会" ? whole
            : whole with { CoreStart = start, CoreEnd = end };
    }
}
