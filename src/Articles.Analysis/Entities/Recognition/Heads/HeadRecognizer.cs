using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Finds names by the noun that ends them: 公司, 开发区, 平台, 论坛, 规划 …</summary>
internal sealed class HeadRecognizer : IRecognizer
{
    private static readonly WordSet NationalEvents = WordTable.Set("events", "of the nation");

    private static readonly WordSet Campuses = new(["院区", "校区", "分院", "总院", "本部", "园区"]);

    private const int LongOfNation = 6;
    private const int LongestCampus = 8;

    private static readonly WordSet SetOff = WordTable.Set("systems", "set off");

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
                && !IntendedDeed.Follows(text, i)
                && !(head.Category == EntityCategory.Event && NamedCampaign.Is(text, i))
                // 某某主持会议.
                && !(
                    head.Category == EntityCategory.Event && text[i - 1] is "主持" && text[i].Length == head.Word.Length
                )
                // “甲”门户网站发布政策: what is done with a document ends no name of one.
                && !(
                    head.Category == EntityCategory.Document
                    && (text[i - 1] is "发布" or "出台" || text[i] is "发布公告" || IsOfficeOf(text, i + 1))
                )
                && !(text.Kind(text.Before(i)) == TokenKind.Number && head.Word is "项目" or "工程" or "节")
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
                phrase =
                    head.Category == EntityCategory.Location
                        ? PlaceChain.Last(text, VillageName.Extend(text, phrase, head), head)
                        : phrase;
                phrase = PlacedBody.Extend(text, FirmName.Extend(text, phrase, head), head);
                phrase = PlacedDocument.Extend(text, BranchOfBody.Extend(text, phrase, head), head);
                phrase = FirstEdition(text, OfNation(text, phrase, head), head);
                phrase = MeetingOfLevel.Extend(text, phrase, head);
                phrase = DescribedSystem.Extend(text, phrase, head);
                phrase = OwnedProject.Extend(text, DescribedEvent.Extend(text, phrase, head), head);
                phrase = BuiltProject.Cut(text, PersonalWorkroom.Extend(text, phrase, head), head);
                phrase = FirmPredicate.Cut(text, Addend(text, BodyOfDivision.Cut(text, phrase, head), head), head);
                if (
                    phrase.ModifierLength > 0
                    && !QuotesKind(text, phrase)
                    && Acceptance.Score(text, phrase, head) is > 0 and var score
                )
                {
                    var found = NamedPhrase.ToCandidate(text, phrase, head, score);
                    candidates.Add(YearSpan.Extend(text, phrase.Last, WithSeat(text, phrase, head, found)));
                    AddBodyOfSeat(text, phrase, candidates);
                }
            }
        }
    }

    // 供应计划|总监: what somebody is in charge of.
    private static bool IsOfficeOf(TokenizedText text, int token) =>
        text[token] is [.., '总', '监'] or [.., '经', '理'] or [.., '主', '管'] or [.., '专', '员'] or [.., '部', '长'];

    // 全国甲乙学校联盟: whose members are all over the country; no other body's name begins with 全国. 全国甲乙技能大赛.
    // 全国行业协会 are all of them.
    private static Phrase OfNation(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.First - 1] is "全国"
        && phrase.Quote < 0
        && !phrase.StartsProper
        && phrase.First < phrase.Last
        && phrase.OwnContent >= 2
        && !text.IsOneOf(phrase.First, Grammar.Generic)
        && (
            head.Word is "联盟" or "联合会" or "协会" or "学会" or "研究会"
            || (head.Category == EntityCategory.Event && NationalEvents.Contains(head.Word))
            // 全国甲乙追溯管理信息平台.
            || (head.Word is "平台" or "系统" && phrase.ModifierLength >= LongOfNation)
            || (
                head.Category == EntityCategory.Event
                && text.HeadAt(phrase.Last - 1)
                    is { Category: EntityCategory.Organization, Word: "联盟" or "协会" or "学会" }
            )
        )
            ? PhraseDescription.Between(text, phrase.First - 1, phrase.Last, head.Word.Length)
            : phrase;

    // 首届|甲博览会, as 第五届甲博览会.
    private static Phrase FirstEdition(TokenizedText text, Phrase phrase, Head head) =>
        head.Category == EntityCategory.Event && phrase.Quote < 0 && text[phrase.First - 1] is "首届"
            ? PhraseDescription.Between(text, phrase.First - 1, phrase.Last, head.Word.Length)
            : phrase;

    // “甲中心+乙产业园”双核驱动: two names.
    private static Phrase Addend(TokenizedText text, Phrase phrase, Head head) =>
        QuotedSum.SignBefore(text, phrase.Last) is var sign && sign >= phrase.First
            ? PhraseDescription.Between(text, sign + 1, phrase.Last, head.Word.Length)
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
        candidate.HasCore ? candidate
        : head.Category == EntityCategory.Organization && CampusEnd(text, phrase.Last) is > 0 and var campus
            ? candidate with
            {
                End = campus,
            }
        : (
            text[phrase.First] is "国家" or "中国" or "全国"
            || head.Word is "大学"
            || head.Word.EndsWith("医院", StringComparison.Ordinal)
        )
        && head.Category is EntityCategory.Location or EntityCategory.Organization
        && PlaceBracket.Open(text, phrase.Last + 3) == phrase.Last + 1
            ? candidate with
            {
                End = text.End(phrase.Last + 3),
            }
        : candidate;

    // 某医院（甲院区）, 某大学（乙校区）: which of its sites; 0 if no such bracket follows.
    private static int CampusEnd(TokenizedText text, int last) =>
        text.Mark(last + 1) is '（' or '('
        && text.Partner(last + 1) is > 0 and var close
        && text.Start(close) - text.End(last + 1) is >= 3 and <= LongestCampus
        && Campuses.LongestEnd(text[close - 1]) > 0
            ? text.End(close)
            : 0;

    // One character ends too many words: 局 counts as a word of its own, or at the end of a word known as a name.
    private static Head? FindHead(TokenizedText text, int token)
    {
        return text.HeadAt(token) is not { } head
            // 某市委常委 is an office.
            || text[token].EndsWith("常委")
            || text[token] is "交汇处" or "交会处" or "结合部"
            // 衍生物, 微生物: a word, not a trade.
            || (head is { Strength: Strength.Weak, Word: "生物" } && text[token].Length == 3)
            // 甲岛西北部, 甲省中部: a side of it.
            || text[token] is [.., '东' or '西' or '南' or '北' or '中', '部']
            || MisreadPlaces.Is(text, token)
            // 人力资源部|门.
            || (text[token] is [.., '部'] && text[token + 1] is "门")
                ? null
            : head.Word.Length > 1 || text[token].Length == 1 || IsNameItself(text, token, head) ? head
            : null;
    }

    private static bool IsNameItself(TokenizedText text, int token, Head head) =>
        head.Category switch
        {
            EntityCategory.Organization => (text.Tag(token) == "nt" && PhraseWords.IsProper(text, token))
                || (
                    text[token].Length == 3 && head.Word is "部" or "局" or "司" or "处" && text[token] is not "交界处"
                ),
            EntityCategory.Location => text.IsPlace(token),
            // 质量奖; 一等奖 is a rank.
            EntityCategory.Event => text[token] is [_, _, '奖'] and not [_, '等', _],
            _ => false,
        };

    // 出席会议 may be one word of the dictionary; 服务平台 is a noun.
    private static bool HoldsVerb(ReadOnlySpan<char> before) =>
        before is not ("全国" or "国家" or "专家")
        && Grammar.Boundaries.Contains(before)
        && !Grammar.ModifyingVerbs.Contains(before);

    // The last of several heads counts: 公司|党委, 数据中心|体系, 规划|引擎.
    private static bool GoesOn(TokenizedText text, int token, Head head) =>
        token + 1 < text.Count
        && text.Kind(token + 1) == TokenKind.Word
        && text.HeadAt(token + 1) is { } next
        && next.Word.Length == text[token + 1].Length
        && next.Word.Length > 1
        && (
            (
                SetOff.Contains(next.Word)
                && head.Category is not (EntityCategory.Organization or EntityCategory.Location)
            ) || (next.Category == head.Category && next.Strength >= head.Strength)
        );
}
