using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Takes all words back to its edition, year or nation into the name of a meeting (第六届甲服务标准化论坛,
/// 2031中国乙产业发展全球论坛): between such a beginning and the noun even words that are verbs elsewhere are a part of it.
/// </summary>
internal sealed class WholeMeetings : IRecognizer
{
    private const int MostTokens = 8;

    private static readonly WordSet Meetings = WordTable.Set("events", "meetings of a field");
    private static readonly WordSet Doings = WordTable.Set("events", "doings of a field");
    private static readonly WordSet Nations = new(["中国", "世界", "全球", "国际", "全国", "亚洲", "亚太"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var candidate = candidates[i];
            if (
                candidate is { Category: EntityCategory.Event, HasCore: false }
                && text.StartsToken(candidate.Start)
                && Meetings.LongestEnd(text.Text.AsSpan(candidate.Start, candidate.Length)) > 0
                && Beginning(text, text.TokenAt(candidate.Start)) is >= 0 and var first
            )
            {
                candidates.Add(candidate with { Start = text.Start(first) });
            }
        }
    }

    // The token that the name begins at; -1 where another word stands between, or nothing is to be added.
    private static int Beginning(TokenizedText text, int first)
    {
        if (IsBeginning(text, first) || !IsOfField(text, first - 1))
        {
            return -1;
        }
        for (var i = first - 1; i >= 0 && i >= first - MostTokens; i--)
        {
            if (IsEdition(text, i))
            {
                return i + 1 < first ? StartOfEdition(text, i) : -1;
            }
            if (Nations.Contains(text[i]))
            {
                return IsEdition(text, i - 1) ? StartOfEdition(text, i - 1)
                    : DatedEvents.YearBefore(text, i) >= 0 || text.Kind(i - 1) is TokenKind.Mark or TokenKind.Space ? i
                    : i == 0 ? 0
                    : -1;
            }
            if (!IsOfField(text, i))
            {
                return DatedEvents.YearBefore(text, i + 1) >= 0 ? i + 1 : -1;
            }
        }
        return -1;
    }

    // 全球|合作伙伴大会 still has a year or a nation before it.
    private static bool IsBeginning(TokenizedText text, int first) =>
        IsEdition(text, first) || text[first] is "中国" or "世界" or "全国";

    private static bool IsEdition(TokenizedText text, int token) =>
        token >= 0 && (text[token] is ['第', .., '届'] or "首届" || (text[token] is "届" && text[token - 2] is "第"));

    private static int StartOfEdition(TokenizedText text, int token) => text[token] is "届" ? token - 2 : token;

    // A noun, or a verb that names what a field does.
    private static bool IsOfField(TokenizedText text, int token) =>
        token >= 0
        && text.Kind(token) == TokenKind.Word
        && text[token].Length > 1
        && (
            Doings.Contains(text[token])
            || (
                text.Tag(token) is ['n', ..] or "vn" or "b" or "j" or "x" or "l"
                && !text.IsOneOf(token, Grammar.Boundaries)
            )
        );
}
