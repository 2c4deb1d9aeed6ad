using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of events from common noun phrases.</summary>
internal static class EventAcceptance
{
    /// <summary>How surely a phrase is an event, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasLatin || phrase.HasUnknown;
        return head.Strength switch
        {
            _ when phrase.Quote >= 0 => 0.9,
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
                ? 0.8
                : 0,
            // 实施乡村道路提升行动: what is carried out has a name.
            Strength.Plain
                when head.Word is "行动" or "专项行动"
                    && phrase.Content >= 4
                    && !phrase.Modifies
                    && text[phrase.First - 1]
                        is "实施"
                            or "开展"
                            or "启动"
                            or "推进"
                            or "推动"
                            or "落实"
                            or "组织开展" => 0.5,
            Strength.Plain => named && phrase.Content >= 2 && phrase.ModifierLength >= 4 ? 0.6 : 0,
            _ => 0,
        };
    }
}
