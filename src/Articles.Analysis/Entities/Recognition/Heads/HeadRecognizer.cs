using System.Buffers;
using System.Text;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Finds names by the noun that ends them: 公司, 开发区, 平台, 论坛, 规划 …</summary>
internal sealed class HeadRecognizer : IRecognizer
{
    private static readonly WordSet SetOff = WordTable.Set("systems", "set off");
    private const int LeastOfAi = 8;
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (
                text.Kind(i) == TokenKind.Word
                && FindHead(text, i) is { } head
                && !GoesOn(text, i, head)
                // 甲地机场群: several of them.
                && !(text[i + 1] is "群" && head.Category == EntityCategory.Location)
                && !HoldsVerb(text[i][..^head.Word.Length])
                // “甲”门户网站发布政策: what is done with a document ends no name of one.
                && !(head.Category == EntityCategory.Document && text[i - 1] is "发布" or "出台")
                && !(text.Kind(text.Before(i)) == TokenKind.Number && head.Word is "项目" or "工程")
            )
            {
                var phrase = PhraseWalker.Walk(
                    text,
                    i,
                    head.Word.Length,
                    joins: head.Category != EntityCategory.Location
                );
                phrase = head is { Category: EntityCategory.Location, Word.Length: 1 }
                    ? PhraseWalker.WithoutPlaces(text, phrase, head.Word.Length)
                    : phrase;
                phrase = head.Category == EntityCategory.Location ? PlaceChain.Last(text, phrase, head) : phrase;
                phrase = PlacedBody.Extend(text, FirmName.Extend(text, phrase, head), head);
                phrase = OfNation(text, phrase, head);
                phrase = DescribedSystem.Extend(text, phrase, head);
                phrase = DescribedEvent.Extend(text, phrase, head);
                phrase = PersonalWorkroom.Extend(text, phrase, head);
                phrase = Addend(text, phrase, head);
                if (
                    phrase.ModifierLength > 0
                    && !QuotesKind(text, phrase)
                    && Acceptance.Score(text, phrase, head) is > 0 and var score
                )
                {
                    var found = ToCandidate(text, phrase, head, score);
                    candidates.Add(WithSeat(text, phrase, head, found));
                    AddBodyOfSeat(text, phrase, candidates);
                }
            }
        }
    }

    // 全国甲乙学校联盟: whose members are all over the country; no other body's name begins with 全国.
    private static Phrase OfNation(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.First - 1] is "全国"
        && phrase.Quote < 0
        && !phrase.StartsProper
        && (
            head.Word is "联盟" or "联合会" or "协会" or "学会" or "研究会"
            || (
                head.Category == EntityCategory.Event
                && Grammar.HeadAtEnd(text[phrase.Last - 1])
                    is { Category: EntityCategory.Organization, Word: "联盟" or "协会" or "学会" }
            )
        )
            ? PhraseWalker.From(text, phrase.First - 1, phrase.Last, head.Word.Length)
            : phrase;

    // “甲中心+乙产业园”双核驱动: two names.
    private static Phrase Addend(TokenizedText text, Phrase phrase, Head head) =>
        Sum.SignBefore(text, phrase.Last) is var sign && sign >= phrase.First
            ? PhraseWalker.From(text, sign + 1, phrase.Last, head.Word.Length)
            : phrase;

    // “链主型”项目: the quotation says of what kind the thing is.
    private static bool QuotesKind(TokenizedText text, Phrase phrase) =>
        phrase.Quote >= 0
        && text.Partner(phrase.Quote) == phrase.Last - 1
        && QuotationRecognizer.IsKind(
            text.Text.AsSpan(text.End(phrase.Quote), text.Start(phrase.Last - 1) - text.End(phrase.Quote))
        );

    // 甲全国总部 names 甲 too.
    private static void AddBodyOfSeat(TokenizedText text, Phrase phrase, List<Candidate> candidates)
    {
        if (phrase.Quote < 0 && Seat.BodyEnd(text, phrase.First, phrase.Last) is > 0 and var end)
        {
            candidates.Add(
                new Candidate(text.Start(phrase.First), end, EntityCategory.Organization, 0.5, HasEditions: true)
            );
        }
    }

    // 国家某某产业园区（长沙）, 某大学（威海）: the seat in brackets ends the name of one of several.
    private static Candidate WithSeat(TokenizedText text, Phrase phrase, Head head, Candidate candidate) =>
        !candidate.HasCore
        && (text[phrase.First] is "国家" or "中国" or "全国" || head.Word is "大学")
        && head.Category is EntityCategory.Location or EntityCategory.Organization
        && PlaceBracket.Open(text, phrase.Last + 3) == phrase.Last + 1
            ? candidate with
            {
                End = text.End(phrase.Last + 3),
            }
            : candidate;

    // One character ends too many words: 局 counts as a word of its own, or at the end of a word known as a name.
    private static Head? FindHead(TokenizedText text, int token)
    {
        var head = Grammar.HeadAtEnd(text[token]);
        return
            // 某市委常委 is an office.
            text[token].EndsWith("常委") || MisreadPlaces.Is(text, token)
                ? null
            : head is not { Word.Length: 1 } || text[token].Length == 1 || IsNameItself(text, token, head) ? head
            : null;
    }

    private static bool IsNameItself(TokenizedText text, int token, Head head) =>
        head.Category switch
        {
            EntityCategory.Organization => (text.Tag(token) == "nt" && PhraseWalker.IsProper(text, token))
                || (text[token].Length == 3 && head.Word is "部" or "局" or "司" or "处"),
            EntityCategory.Location => text.IsPlace(token),
            // 质量奖; 一等奖 is a rank.
            EntityCategory.Event => text[token] is [_, _, '奖'] and not [_, '等', _],
            _ => false,
        };

    // 出席会议 may be one word of the dictionary; 服务平台 is a noun.
    private static bool HoldsVerb(ReadOnlySpan<char> before) =>
        before is not ("全国" or "国家")
        && Grammar.Boundaries.Contains(before)
        && !Grammar.ModifyingVerbs.Contains(before);

    // The last of several heads counts: 公司|党委, 数据中心|体系, 规划|引擎.
    private static bool GoesOn(TokenizedText text, int token, Head head) =>
        token + 1 < text.Count
        && text.Kind(token + 1) == TokenKind.Word
        && Grammar.HeadAtEnd(text[token + 1]) is { } next
        && next.Word.Length == text[token + 1].Length
        && next.Word.Length > 1
        && (
            (
                SetOff.Contains(next.Word)
                && head.Category is not (EntityCategory.Organization or EntityCategory.Location)
            ) || (next.Category == head.Category && next.Strength >= head.Strength)
        );

    // 工信部中国某某研究院: a ministry before a name that begins with 中国 or 国家 is another body.
    private static int WithoutMinistry(TokenizedText text, Phrase phrase) =>
        text.IsOneOf(phrase.First, Grammar.Bodies)
        && text[phrase.First] is [.., '部' or '委' or '局' or '院']
        && phrase.Last - phrase.First > 1
        && text[phrase.First + 1] is ['中', '国', ..] or ['国', '家', ..]
            ? phrase.First + 1
            : phrase.First;

    // 中兴通讯CloudX平台: what follows the maker is the name.
    private static int WithoutBody(TokenizedText text, Phrase phrase) =>
        text.IsOneOf(phrase.First, Grammar.Bodies)
        && text.Kind(phrase.First + 1) == TokenKind.Latin
        && !text.IsOneOf(phrase.First + 1, Grammar.Codes)
            ? phrase.First + 1
            : phrase.First;

    // 平台2.0, 平台 3.0.
    private static int VersionEnd(TokenizedText text, int last)
    {
        var next = text.After(last);
        return text.Kind(next) == TokenKind.Number && text[next] is [>= '1' and <= '9', '.', >= '0' and <= '9']
            ? text.End(next)
            : 0;
    }

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
            && !(text.Mark(next + 1) == ' ' && text.Kind(next + 2) == TokenKind.Latin)
            && !PhraseWalker.IsNoun(text, next + 1)
            ? next
            : -1;
    }

    private static bool IsLatinName(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        && text[token].Length >= 3
        && !text.IsOneOf(token, Grammar.Codes)
        && text[token].ContainsAnyInRange('a', 'z');

    // “十四五”规划, “AI+制造”论坛: a number or a formula of technology names nothing by itself.
    // “T+F”网络: signs.
    private static bool StandsAlone(TokenizedText text, int first, int last) =>
        !(text.SpanOf(first, last) is var content && Ascii.IsValid(content) && content.Contains('+'))
        && !(text.Kind(first) == TokenKind.Latin && text.IsOneOf(first, Grammar.Codes) && text.Mark(first + 1) is '+')
        && text.Slice(first, last).AsSpan().ContainsAnyExcept(Numerals);

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
            "中心" when text.Slice(phrase.First, phrase.Last).Contains("超级计算", StringComparison.Ordinal) =>
                EntityCategory.Product,
            _ => head.Category,
        };

    // 甲市教育底座 AI 中心: a facility, as 智算中心 is.
    internal static bool IsOfAi(TokenizedText text, Phrase phrase) =>
        text[text.Before(phrase.Last)] is "AI" && phrase.ModifierLength >= LeastOfAi && !phrase.Quantified;

    private static Candidate ToCandidate(TokenizedText text, Phrase phrase, Head head, double score)
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
            return new Candidate(start, versionEnd, head.Category, score, start, end);
        }
        if (
            phrase.Quote < 0
            && head.Category == EntityCategory.Product
            && CoreOf(text, first, phrase.Last, head) is (var coreStart, > 0 and var coreEnd)
        )
        {
            return new Candidate(start, end, head.Category, score, coreStart, coreEnd);
        }
        if (
            text[phrase.Last - 1] is not "新"
            && head.Word is "商圈" or "景区" or "片区" or "区域" or "海域"
            // 甲集团景区 is the group's.
            && !text.IsOneOf(phrase.First, Grammar.Bodies)
            && phrase.Quote < 0
            && phrase.Content >= 3
        )
        {
            return new Candidate(start, end, head.Category, score, start, end - head.Word.Length);
        }
        if (phrase.Quote < 0 && head.Word is "活动" && EventAcceptance.IsJourney(text, phrase, head))
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
            : SetOff.Contains(head.Word) && close == phrase.Last - 1 ? whole with { Start = start, End = end }
            : whole with { CoreStart = start, CoreEnd = end };
    }
}
