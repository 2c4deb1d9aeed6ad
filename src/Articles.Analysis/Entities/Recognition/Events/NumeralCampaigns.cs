using System.Buffers;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds campaigns that are called by two round numbers and what they stand for (百城千园行动, 万企进万村行动), or by how long they
/// last and what is done (百日攻坚行动).
/// </summary>
internal sealed class NumeralCampaigns : IRecognizer
{
    private const int Shortest = 4;
    private const int Longest = 5;
    private const int MostDeeds = 3;

    private static readonly SearchValues<char> Rounds = SearchValues.Create("十百千万亿");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var all = text.Text.AsSpan();
        for (var at = all.IndexOf("行动"); at >= 0; )
        {
            var start = StartBefore(text, at);
            if (start >= 0)
            {
                candidates.Add(new Candidate(start, at + "行动".Length, EntityCategory.Event, 0.7));
            }
            var leap = all[(at + 1)..].IndexOf("行动");
            at = leap < 0 ? -1 : at + 1 + leap;
        }
    }

    private static int StartBefore(TokenizedText text, int end)
    {
        for (var length = Shortest; length <= Longest && length <= end; length++)
        {
            if (IsCouplet(text.Text.AsSpan(end - length, length)) && IsBegun(text.Text, end - length))
            {
                return end - length;
            }
        }
        return OfDays(text, end);
    }

    // 百城千园, 万企进万村: a round number and what it counts, twice.
    private static bool IsCouplet(ReadOnlySpan<char> name) =>
        Rounds.Contains(name[0])
        && Rounds.Contains(name[^2])
        && CharClass.IsHan(name[1])
        && !name[1..^2].ContainsAny(Rounds)
        && CharClass.IsHan(name[^1])
        && name[1] is not ('多' or '余' or '个' or '分' or '元');

    // 三千家万企: no numeral before it.
    private static bool IsBegun(string text, int start) =>
        start == 0
        || !("一二两三四五六七八九十百千万亿几数".Contains(text[start - 1]) || char.IsAsciiDigit(text[start - 1]));

    // 百日|攻坚|行动.
    private static int OfDays(TokenizedText text, int end)
    {
        if (!text.StartsToken(end))
        {
            return -1;
        }
        var first = text.TokenAt(end);
        for (var i = first - 1; i >= 0 && first - i <= MostDeeds; i--)
        {
            if (text[i] is "百日" or "百天" or "双百" or "九十日")
            {
                return i < first - 1 ? text.Start(i) : -1;
            }
            if (text.Kind(i) != TokenKind.Word || text[i].Length < 2 || text.Tag(i) is not ['v' or 'n', ..])
            {
                return -1;
            }
        }
        return -1;
    }
}
