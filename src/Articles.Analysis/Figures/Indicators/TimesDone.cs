using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what somebody did so many times: 先后13次|打破全球纪录.</summary>
internal static class TimesDone
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>What is done behind a number of times, where no noun or verb before it is counted; else empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">How many times.</param>
    /// <param name="next">Where the next figure begins or the clause ends.</param>
    /// <param name="before">What stands before it.</param>
    public static TextSpan Find(string text, in Quantity quantity, int next, Measured before)
    {
        var at = quantity.End;
        var end = next > at && text[next - 1] == '、' ? next - 1 : next;
        return
            quantity.Unit.Written == "次"
            && end - at is >= Shortest and <= Longest
            && (
                PredicateNoun.Length(text, at, end) > 1
                || CountedDeed.IsVerb(text, at + Manners.LengthAt(text, at, end))
                // 8次|调度|研究.
                || (CountedDeed.Tag(text, at) is "n" or "vn" && Goes(text, at + VerbLength, end))
            )
            && Verbs.Links.LengthAt(text, at, end) < 2
            && !MeasureWords.EndsWith(text, before.Noun)
            && !IsDeed(text, before)
            ? new TextSpan(at, end - at)
            : default;
    }

    private static bool Goes(string text, int at, int end) =>
        CountedDeed.Tag(text, at) is "v" or "vn" || Verbs.GoverningAt(text, at, end) == VerbLength;

    // 5次|专题|听取汇报.
    private static readonly WordList Manners = new("专题 专门 集中 当面 现场 实地 带队 联合 主动 公开");

    // 召开会议|3次|听取汇报, 检查|20次|发现问题: what stands before is done so many times.
    private static bool IsDeed(string text, Measured before)
    {
        // The lead parts what stands before the noun from what follows it.
        var verb = before.Lead.AsSpan(0, Math.Max(0, before.Lead.IndexOf(' ')));
        var noun = text.AsSpan(before.Noun.Offset, before.Noun.Length);
        return EndsInVerb(verb) || EndsInVerb(noun) || (noun.Length > VerbLength && EndsInVerb(noun[..VerbLength]));
    }

    private static bool EndsInVerb(ReadOnlySpan<char> words) =>
        words.Length >= VerbLength
        && Lexicon.Words.All.TryGetValue(words[^VerbLength..], out var word)
        && Lexicon.Words.Tag(word) is ['v', ..];

    private const int VerbLength = 2;
}
