using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds the plenary sessions of a place's party committee and the like by their numbers (甲省委十一届七次全会, 十四届人大三次会议),
/// and all of a term at once (二十届历次全会).
/// </summary>
internal sealed class SessionRecognizer : IRecognizer
{
    private const int MostNumerals = 3;
    private const int LongestBody = 6;

    private static readonly WordSet Ends = new(["次全会", "次全体会议", "次全体（扩大）会议", "次会议"]);
    private static readonly WordSet Bodies = WordTable.Set("sessions", "body");
    private static readonly WordSet Congresses = WordTable.Set("sessions", "congress");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var at = s.IndexOf('届'); at >= 0; at = s.IndexOf('届', at + 1))
        {
            var start = NumeralsBefore(s, at);
            var end = EndOf(s, at + 1);
            if (start == at || end == 0)
            {
                continue;
            }
            start = start > 0 && s[start - 1] == '第' ? start - 1 : start;
            var from = WithBody(text, start);
            // 工会三届二次全会, 公司党委三届二次全会: anybody's.
            if (from == start && IsBehindBody(text, start))
            {
                continue;
            }
            candidates.Add(new Candidate(from, end, EntityCategory.Event, 0.9));
        }
    }

    private static int NumeralsBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MostNumerals && NameNumerals.OfChinese.Contains(text[start - 1]))
        {
            start--;
        }
        return start;
    }

    // 七次全会, 历次全会, 人大三次会议; 0 if no session is named.
    private static int EndOf(string text, int start)
    {
        var congress = Congresses.LongestStart(text.AsSpan(start));
        var at = start + congress;
        if (congress == 0 && text.AsSpan(at).StartsWith("历次全会"))
        {
            return at + 4;
        }
        at += at < text.Length && text[at] == '第' ? 1 : 0;
        var numbers = at;
        while (at < text.Length && at - numbers < MostNumerals && NameNumerals.OfChinese.Contains(text[at]))
        {
            at++;
        }
        var end = at == numbers ? 0 : Ends.LongestStart(text.AsSpan(at));
        // 三届二次会议 is anybody's.
        return end == 0 || (end == 3 && congress == 0 && text[at + 1] == '会') ? 0 : at + end;
    }

    // 甲省|省委, 中央纪委: whose session it is.
    private static int WithBody(TokenizedText text, int start)
    {
        var s = text.Text;
        for (var length = Math.Min(LongestBody, start); length >= 2; length--)
        {
            if (Bodies.Contains(s.AsSpan(start - length, length)) && text.StartsToken(start - length))
            {
                var body = start - length;
                var before = text.TokenAt(body) - 1;
                return body > 0 && text.IsPlace(before) ? text.Start(before) : body;
            }
        }
        // 甲省委: the place and its committee are one word.
        var token = start > 0 ? text.TokenAt(start - 1) : -1;
        // 云禾区|委: where the dictionary has no word for both.
        if (
            token > 0
            && text[token] is "委"
            && text.IsPlace(token - 1)
            && text[token - 1] is [_, _, .., '省' or '市' or '区' or '县' or '州']
        )
        {
            return text.Start(token - 1);
        }
        return
            token >= 0
            && text[token] is [_, .., '省' or '市' or '区' or '县' or '州' or '盟' or '旗', '委']
            && text.End(token) == start
            ? WithPlace(text, token)
            : start;
    }

    private static bool IsBehindBody(TokenizedText text, int start) =>
        start > 0
        && text.TokenAt(start - 1) is var before
        && text.End(before) == start
        && (
            text.IsOneOf(before, Grammar.Bodies)
            || text[before] is [.., '会' or '委']
            || text.HeadAt(before) is { Category: EntityCategory.Organization }
        );

    private static int WithPlace(TokenizedText text, int body) =>
        text.IsPlace(body - 1) ? text.Start(body - 1) : text.Start(body);
}
