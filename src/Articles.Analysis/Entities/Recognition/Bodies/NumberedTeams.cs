using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds teams that are sent out in turn and called by who sends them and their number: 江苏省第三批援外医疗队, 海军第9批护航编队,
/// 中国第12次南极考察队. The number tells them apart, whatever stands between it and the noun.
/// </summary>
internal sealed class NumberedTeams : IRecognizer
{
    private const int MostTokens = 8;
    private const int LongestNumber = 5;

    private static readonly WordSet Sent = WordTable.Set("teams", "sent");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 2; i < text.Count; i++)
        {
            if (
                text.Text[text.End(i) - 1] is '队' or '组' or '团'
                && Sent.LongestEnd(text[i]) > 0
                && NumberBefore(text, i) is > 0 and var number
                && SenderBefore(text, number) is >= 0 and var sender
            )
            {
                candidates.Add(new Candidate(text.Start(sender), text.End(i), EntityCategory.Organization, 0.8));
            }
        }
    }

    // Where the number begins (第三批, 第|9|批); 0 if there is none, or if a clause ends before it.
    private static int NumberBefore(TokenizedText text, int team)
    {
        for (var i = team - 1; i > 0 && team - i <= MostTokens && text.Kind(i) is not TokenKind.Mark; i--)
        {
            if (text[i] is ['第', ..] && IsNumber(text.Text.AsSpan(text.Start(i))))
            {
                return i;
            }
            // The team that another one belongs to ends there.
            if (
                text[i] is "赴" or "随" or "派出" or "组建" or "派遣"
                || text.Tag(i) is "p" or "d"
                || text.IsOneOf(i, Grammar.Boundaries)
                || Sent.LongestEnd(text[i]) > 0
            )
            {
                return 0;
            }
        }
        return 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var length = text[1..].IndexOfAnyExcept(NameNumerals.ToHundreds);
        return length is > 0 and <= LongestNumber && text[1 + length] is '批' or '次';
    }

    // 江苏省|第三批, 中国|海军|第9批: the places and the bodies right before the number; -1 if nobody sends them.
    private static int SenderBefore(TokenizedText text, int number)
    {
        var first = number;
        while (first > 0 && number - first < 2 && IsSender(text, first - 1))
        {
            first--;
        }
        return first < number ? first : -1;
    }

    private static bool IsSender(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && (
            text.IsPlace(token)
            || text.IsOneOf(token, Grammar.Bodies)
            || text[token] is "中国" or "海军" or "陆军" or "空军" or "国家"
            || (
                text.HeadAt(token) is { Category: EntityCategory.Organization, Strength: Strength.Sure }
                && PhraseWords.IsProper(text, token)
            )
        );
}
