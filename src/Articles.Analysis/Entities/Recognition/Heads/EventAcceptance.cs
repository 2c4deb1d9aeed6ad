using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of events from common noun phrases.</summary>
internal static class EventAcceptance
{
    private const int LongDescription = 6;

    private static readonly WordSet DoneWithShows = new(["办", "参", "观", "看", "布", "撤", "过", "开"]);
    private static readonly WordSet DeedsOfAny = WordTable.Set("events", "deeds of any");
    private const int LeastOfPart = 4;

    private static readonly WordSet Parts = WordTable.Set("events", "part of a contest");
    private static readonly WordSet Journeys = WordTable.Set("events", "journey");

    /// <summary>How surely a phrase is an event, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasLatin || phrase.HasUnknown;
        return head.Strength switch
        {
            _ when phrase.Quote >= 0 => TellsOfMeeting(text, phrase, head) ? 0 : 0.9,
            // 专项|整治|行动 is any campaign; 在甲湾|办|展 is what is done there.
            _ when IsAnyCampaign(text, phrase, head) || IsDone(text, phrase, head) => 0,
            // 通过甲协会测评: who rates is a body by itself.
            _ when head.Word is "测评" => text.IsPlace(phrase.First)
            && phrase.ModifierLength >= 8
            && !HoldsBody(text, phrase)
                ? 0.5
                : 0,
            // 晋级|全国总决赛: of any contest.
            _ when IsOneOfMany(text, phrase) || IsAnyFinal(text, phrase, head) => 0,
            // 宣传月|底, 活动周|边: the month's end, the surroundings.
            _ when head.Word is [_, _, '月' or '周']
                    && text[phrase.Last + 1]
                        is ['底' or '初' or '末' or '均' or '度' or '份' or '报' or '刊' or '边' or '期' or '到', ..] =>
                0,
            // 此次甲市党代会: a determiner before a proper name marks the one meeting of that name.
            _ when phrase.Quantified
                    && !(phrase.StartsProper && text[phrase.First - 1] is "此次" or "本次" or "这次" or "本届") => 0,
            Strength.Sure => (named && phrase.ModifierLength >= 2)
            || text[phrase.Last] is ['国', '家', ..] or ['全', '国', ..]
            || phrase.Content >= 3
            || (phrase.Content >= 2 && phrase.ModifierLength >= 4)
            // 举行重点领域合作签约仪式: common words, and so many that they say which.
            || (
                head.Word is [.., '仪', '式']
                && phrase.ModifierLength >= LongDescription
                && DescribedEvent.IsHeldOrAttended(text, phrase.First)
            )
                ? 0.8
                : 0,
            // 实施乡村道路提升行动, 推进甲乙行动: what is carried out has a name.
            Strength.Plain
                when head.Word is "行动" or "专项行动"
                    && (phrase.Content >= 4 || (phrase.Content >= 2 && phrase.HasUnknown))
                    && !phrase.Modifies
                    && (
                        DescribedEvent.IsHeld(text, phrase.First)
                        || text[phrase.First - 1] is "推动" or "落实"
                        || IsListed(text, phrase.First - 1)
                    ) => 0.5,
            // 江州马拉松赛: a city has one.
            Strength.Plain when head.Word is "马拉松" or "马拉松赛" && text.IsPlace(phrase.Last - 1) => 0.6,
            // 召开新员工入职动员会, 2031年新员工入职动员会: common words, and so many that they say which.
            Strength.Plain
                when head.Word is [_, .., '会'] and not "会议"
                    && phrase.Content >= 4
                    && !phrase.Modifies
                    && (
                        DescribedEvent.IsHeldOrAttended(text, phrase.First) || text[phrase.First - 1] is "年" or "年度"
                    ) => 0.5,
            // 甲乙万里行活动, 举办甲乙万里行.
            Strength.Plain when IsJourney(text, phrase, head) || IsPartOfContest(text, phrase, head) => 0.6,
            Strength.Plain => named && phrase.Content >= 2 && phrase.ModifierLength >= 4 ? 0.6 : 0,
            _ => 0,
        };
    }

    // 数字金融专题赛: what a part of a contest is about.
    private static bool IsPartOfContest(TokenizedText text, Phrase phrase, Head head) =>
        Parts.Contains(head.Word)
        && phrase.ModifierLength >= LeastOfPart
        && text[phrase.First].Length > 1
        && !phrase.Modifies;

    private static bool IsAnyFinal(TokenizedText text, Phrase phrase, Head head) =>
        text[phrase.First] is "全国" && phrase.Last - phrase.First <= 1 && head.Word is [.., '赛'];

    private static bool IsDone(TokenizedText text, Phrase phrase, Head head) =>
        head.Word.Length == 1 && DoneWithShows.Contains(text[phrase.Last - 1]);

    private static bool IsAnyCampaign(TokenizedText text, Phrase phrase, Head head)
    {
        var first = phrase.First;
        while (first < phrase.Last && text.IsOneOf(first, DeedsOfAny))
        {
            first++;
        }
        return head.Word is "行动" or "专项行动" && first == phrase.Last;
    }

    // 公司业绩说明会, 系列新闻发布会, 最大规模生产大会: whose it is, that there are several, or how it compares with others.
    private static bool IsOneOfMany(TokenizedText text, Phrase phrase) =>
        text[phrase.First] is "公司" or "公司业绩" or ['企', '业'] or ['集', '团'] or ['系', '列'] or ['最', ..]
        || text[phrase.First - 1] is "最";

    // 甲大会|新闻发布会: where the meeting is told of.
    private static bool TellsOfMeeting(TokenizedText text, Phrase phrase, Head head)
    {
        var meeting = text[phrase.Last - 1] is "新闻" ? phrase.Last - 2 : phrase.Last - 1;
        return head.Word is "新闻发布会" or "发布会" or "新闻通气会"
            && meeting > phrase.First
            && text.HeadAt(meeting) is { Category: EntityCategory.Event, Strength: Strength.Sure, Word.Length: > 1 };
    }

    private static bool HoldsBody(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (text.HeadAt(i) is { Category: EntityCategory.Organization, Strength: not Strength.Weak })
            {
                return true;
            }
        }
        return false;
    }

    // 甲计划、乙行动: beside a plan or another event.
    private static bool IsListed(TokenizedText text, int mark) =>
        text.Mark(mark) == '、'
        && text.HeadAt(mark - 1)
            is { Category: EntityCategory.Event or EntityCategory.Document, Strength: not Strength.Weak };

    /// <summary>Whether a phrase is called by a journey, which a campaign is that goes from place to place.</summary>
    public static bool IsJourney(TokenizedText text, Phrase phrase, Head head) =>
        phrase.ModifierLength >= 4
        && (
            (head.Word is "活动" && text.IsOneOf(phrase.Last - 1, Journeys))
            || (Journeys.Contains(head.Word) && DescribedEvent.IsHeldOrAttended(text, phrase.First))
        );
}
