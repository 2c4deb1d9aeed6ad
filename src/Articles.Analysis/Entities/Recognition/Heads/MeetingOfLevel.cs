using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Meetings that are called by whose they all are (全省|招商大会, 全国|数据工作会议), by an edition that the dictionary cuts
/// (第二|十一届甲博览会), and by those whom they praise (优秀个人、|先进集体表彰大会).
/// </summary>
internal static class MeetingOfLevel
{
    private const int LeastModifier = 2;
    private const int MostPraised = 4;

    private static readonly WordSet Meetings = WordTable.Set("events", "meetings of a level");

    /// <summary>The phrase, begun where the meeting's name does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (head.Category != EntityCategory.Event)
        {
            return phrase;
        }
        var first = phrase.First;
        if (text[first] is [.., '届'] && text[first - 1] is ['第', _, ..])
        {
            first--;
        }
        if (text[phrase.Last].StartsWith("表彰"))
        {
            first = AtPraised(text, first);
        }
        // 全国|教育|大会: the walk ends at what is a verb elsewhere.
        var subject = text.Tag(first - 1) is "vn" && IsLevel(text[first - 2]) ? first - 1 : first;
        if (
            IsLevel(text[subject - 1])
            && text.Start(phrase.Last) + text[phrase.Last].Length - head.Word.Length - text.Start(subject)
                >= LeastModifier
            && Meetings.Contains(head.Word)
            && text.Tag(subject) is not "r"
        )
        {
            first = subject - 1;
        }
        return first == phrase.First ? phrase
            : phrase.Quote >= 0 ? PhraseDescription.Of(text, first, phrase.Last, head.Word.Length, phrase.Quote)
            : PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
    }

    private static bool IsLevel(ReadOnlySpan<char> word) =>
        word is "全国" or "全省" or "全市" or "全区" or "全县" or "全州";

    // 优秀个人、|先进集体表彰大会: who is praised there besides.
    private static int AtPraised(TokenizedText text, int first)
    {
        for (
            var i = 0;
            i < MostPraised
                && IsPraise(text, first)
                && (text.Mark(first - 1) is '、' || text[first - 1] is "和" or "暨" or "及");
            i++
        )
        {
            var start = IsPraise(text, first - 2) ? first - 2 : first - 3;
            if (!IsPraise(text, start) || text.Kind(first - 2) != Segmentation.TokenKind.Word)
            {
                break;
            }
            first = start;
        }
        return first;
    }

    private static bool IsPraise(TokenizedText text, int token) =>
        text[token] is ['先', '进', ..] or ['优', '秀', ..] or ['模', '范', ..] or ['劳', '动', '模', '范'];
}
