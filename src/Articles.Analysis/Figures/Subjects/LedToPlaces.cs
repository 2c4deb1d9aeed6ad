using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds where a text leads its readers, which it then speaks of: 走进甲公司，…; 在乙镇，….</summary>
internal sealed class LedToPlaces(string text, MentionIndex index)
{
    private readonly UnnamedThings _unnamed = new(text, index);

    // 在甲公司的车间里，: what may stand between the name and the clause's end.
    private const int LongestRest = 10;

    private static readonly WordList Leads = new("走进 来到 步入 走入 踏入");
    private static readonly WordList Scenes = new("内 里 中 上 现场 采访 看到 了解到 园区 厂区 车间 展厅 大厅 中心");

    /// <summary>Whether a name is that of a building in which meetings and fairs are held: what is told of there is theirs.</summary>
    public static bool IsVenue(Entity entity) => Venues.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    private static readonly WordList Venues = new(
        "会展中心 会议中心 博览中心 展览中心 展览馆 号馆 体育馆 体育场 体育中心 大剧院 大会堂 会展城"
    );

    /// <summary>The meeting that a clause leads into, for its sentence, or null: 在甲大赛中，…; 赛事当天，….</summary>
    public Entity? Meeting(Clause clause, int start)
    {
        var end = clause.Span.End;
        if (
            clause.After is '，' or ','
            && start < end
            && index.At(start) is null
            && EndOfScene(start, end) is var noun and > 0
            && !GoesOnToSpeak(clause)
        )
        {
            return Held(start, text[noun - 1]);
        }
        return
            clause.After is '，' or ','
            && start < end
            && text[start] == '在'
            && index.At(end - 1 - Ends.LengthBefore(text, start, end))
                is { Entity.Category: EntityCategory.Event } named
            && named.Offset - start is > 0 and <= LongestHost
            && Ends.LengthBefore(text, start, end) > 0
            ? named.Entity
            : null;
    }

    // Most meetings have no name: meant is one of its kind that this paragraph or the one before tells of; 活动 and 仪式 may
    // be any, but only this paragraph's.
    private Entity? Held(int at, char noun)
    {
        var ends = noun is '会' or '议' ? "会坛展" : Anaphors.Ends(noun);
        return index.EventBetween(ends.Length > 0 ? _former : _paragraph, at, ends);
    }

    private int _paragraph;
    private int _former;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(int start) => (_former, _paragraph) = (_paragraph, start);

    // 会上, 赛事当天, 签约仪式上: the clause is a noun for a meeting and nothing but when or where of it. Where the noun ends; 0 if
    // it is no such clause.
    private int EndOfScene(int start, int end)
    {
        start += text[start] == '在' ? 1 : 0;
        var meeting = Gatherings.LengthAt(text, start, end);
        return
            meeting > 0 && start + meeting < end && Times.LengthAt(text, start + meeting, end) == end - start - meeting
            ? start + meeting
            : 0;
    }

    // 会上，甲透露，…: what a speaker tells of is not the meeting's.
    private bool GoesOnToSpeak(Clause clause)
    {
        var at = clause.Span.End + 1;
        var limit = Math.Min(text.Length, at + LongestSpeaker);
        return at < limit
            && text.AsSpan(at, limit - at).IndexOfAny('，', '：', '。') is var mark and > 0
            && text[at + mark] != '。'
            && Says.LengthBefore(text, at, at + mark) > 0;
    }

    private const int LongestSpeaker = 60;
    private static readonly WordList Says = new("表示 介绍 说 称 透露 指出 认为 强调 坦言 披露 获悉 了解到 显示");
    private static readonly WordList Gatherings = new(
        "会 会议 大会 活动 展会 论坛 赛事 比赛 仪式 签约仪式 启动仪式 推介会 洽谈会 招聘会 发布会 博览会 峰会 运动会 本届大会 本次活动 本届展会 本次大会 本届赛事 本次赛事"
    );
    private static readonly WordList Times = new("上 期间 当天 当日 现场 中 举办期间 召开期间");

    /// <summary>Whether the clause after a clause begins with a verb: who is spoken of acts there (在甲大赛中，获金牌3枚).</summary>
    public bool GoesOnToAct(Clause clause) => Acts(clause.Span.End + 1);

    /// <summary>Whether a clause's words begin with a verb and no name.</summary>
    public bool Acts(int at)
    {
        return at < text.Length
            && index.At(at) is null
            && Lexicon.Words.All.LongestPrefix(text.AsSpan(at, Math.Min(LongestWord, text.Length - at)), out var word)
                > 0
            && Lexicon.Words.Tag(word) == "v";
    }

    // 走进|位于甲镇的|乙公司: where it lies stands before it.
    private int AfterSite(int start, int verb, int end) =>
        Lying.LengthAt(text, start + verb, end) is var lying and > 0
        && index.At(start + verb + lying) is { Entity.Category: EntityCategory.Location } place
        && place.End < end
        && text[place.End] == '的'
            ? place.End + 1 - start
            : verb;

    private static readonly WordList Lying = new("位于 地处 坐落于 坐落在");
    private const int LongestWord = 4;
    private const int LongestHost = 8;
    private static readonly WordList Ends = new("中 上 期间 现场 会上");

    // 从甲公司的数据看，…; 从乙热线办理情况来看，….
    private Entity? Seen(Clause clause, int start) =>
        clause.After is '，' or ','
        && start + 1 < clause.Span.End
        && text[start] == '从'
        && text[clause.Span.End - 1] == '看'
        && index.At(start + 1) is { } named
        && named.Offset == start + 1
        && !Publishers.IsTeller(named.Entity)
        && !Issuers.IsOffice(named.Entity)
        && !Told.IsIn(text, named.End, clause.Span.End)
        && clause.Span.End - named.End <= LongestView
            ? named.Entity
            : null;

    private const int LongestView = 14;
    private static readonly WordList Told = new("发布 公布 统计 披露 报告");

    /// <summary>The body, place or product that a clause without a verb of its own leads to, or null.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public Entity? Of(Clause clause, int start)
    {
        var end = clause.Span.End;
        if (Seen(clause, start) is { } seen)
        {
            return seen;
        }
        if (
            clause.After is not ('，' or ',')
            || PlaceLeads.All.LengthAt(text, start, end) is not (var verb and > 0)
            || index.At(start + (verb = AfterSite(start, verb, end))) is not { } named
            || named.Offset > start + verb
            || named.Entity.Category
                is not (EntityCategory.Organization or EntityCategory.Location or EntityCategory.Product)
        )
        {
            return null;
        }
        // 在甲省乙市, 在甲集团的乙园区: the nearest one.
        named = Nearest(named, end);
        if (_unnamed.Follows(named, end))
        {
            return null;
        }
        var last = index.At(end - 1) is { } ending && ending.End <= end ? ending.End : named.End;
        return
            last == end && last - named.End <= LongestRest
            || Leads.LengthAt(text, start, end) > 0 && end - named.End <= LongestRest
            || end - named.End <= LongestRest && Scenes.LengthBefore(text, named.End, end) > 0
            ? named.Entity
            : null;
    }

    private Named Nearest(Named named, int end) =>
        NameChain.Last(text, index, index.FirstAfter(named.Offset), end) is var last
        && last.Entity.Category is EntityCategory.Organization or EntityCategory.Location or EntityCategory.Product
            ? last
            : named;
}
