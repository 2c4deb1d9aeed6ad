using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Bodies that are called by a division in full, with the province and the city that it lies in before it in short: where it is is told
/// apart from who it is (浙江|绍兴|柯桥区职业教育中心, 湖北|武汉市公安局). 浙江省绍兴市某局 is one name, but a village's begins with the
/// village (某县某镇|某村服务中心), and none begins with the meeting before it (新闻发布会|某市某局).
/// </summary>
internal static class BodyOfDivision
{
    /// <summary>The phrase, begun at the division where only short forms of places stand before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Cut(TokenizedText text, Phrase phrase, Head head)
    {
        if (head.Category != EntityCategory.Organization)
        {
            return phrase;
        }
        if (Inside(text, phrase) is > 0 and var inside)
        {
            return PhraseDescription.Between(text, inside, phrase.Last, head.Word.Length);
        }
        if (phrase.Quote >= 0 || !IsProvince(text[phrase.First]))
        {
            return phrase;
        }
        var first = phrase.First + 1;
        while (first < phrase.Last && text.IsPlace(first) && !IsInFull(text[first]))
        {
            first++;
        }
        return first <= phrase.Last && IsInFull(text[first])
            ? PhraseDescription.Between(text, first, phrase.Last, head.Word.Length)
            : phrase;
    }

    // Where the body's own name begins behind the town that its village lies in, or behind a meeting; 0 if neither stands in the phrase.
    private static int Inside(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.Last - 1; i > phrase.First; i--)
        {
            if (
                text.IsPlace(i)
                && IsInFull(text[i])
                && text.HeadAt(i - 1) is { Category: EntityCategory.Event, Strength: Strength.Sure, Word.Length: > 1 }
            )
            {
                return i;
            }
            if (text[i] is [.., '村'] && TownBefore(text, i, phrase.First) is > 0 and var town)
            {
                return town + 1;
            }
        }
        return 0;
    }

    private static int TownBefore(TokenizedText text, int village, int first)
    {
        for (var i = village - 1; i >= first; i--)
        {
            if (text.IsPlace(i) && text[i] is [_, _, .., '镇' or '乡'])
            {
                return i;
            }
        }
        return 0;
    }

    // A province in short; the four cities that are provinces begin the names of their districts' bodies.
    private static bool IsProvince(ReadOnlySpan<char> word) =>
        word is not ("北京" or "上海" or "天津" or "重庆" or "中国")
        && word is not [.., '省' or '区' or '市']
        && Lexicon.Places.All.TryGetValue(word, out var place)
        && Lexicon.Places.Level(place) == PlaceLevel.Province;

    // 柯桥区, 武汉市公安局: a division's name up to its level.
    private static bool IsInFull(ReadOnlySpan<char> word) =>
        Lexicon.Places.All.LongestPrefix(word, out var place) is >= 3 and var length
        && word[length - 1] is '市' or '区' or '县' or '旗' or '州'
        && Lexicon.Places.Level(place) != PlaceLevel.Province;
}
