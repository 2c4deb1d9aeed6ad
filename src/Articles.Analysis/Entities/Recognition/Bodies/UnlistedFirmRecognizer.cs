using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds firms that no table has, called by two characters and a trade (云岭铜业) or by three characters that form no word
/// (优必达), where a clause begins with them, or a preposition stands before them, and what follows is said of firms
/// (<see cref="FirmSigns" />), or anywhere before the code of a share (云岭铜业（601127）). The firm is named wherever its name stands again.
/// </summary>
internal sealed class UnlistedFirmRecognizer : IRecognizer
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private static readonly WordSet Prepositions = WordTable.Set("acting", "before firms");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var first = 0; first < text.Count; first++)
        {
            if (
                text.Kind(first) == TokenKind.Word
                && Begins(text, first)
                && UnlistedFirmName.MayBegin(text, first)
                && End(text, first) is >= 0 and var last
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.45));
            }
        }
        for (var open = text.Next(1, '（', '('); open < text.Count; open = text.Next(open + 1, '（', '('))
        {
            if (ShareCode.IsAt(text, open) && StartBefore(text, open) is >= 0 and var first)
            {
                candidates.Add(new Candidate(text.Start(first), text.End(open - 1), EntityCategory.Organization, 0.45));
            }
        }
    }

    // Where the firm begins that a bracket stands behind; -1 if none does.
    private static int StartBefore(TokenizedText text, int bracket)
    {
        var start = -1;
        for (
            var first = bracket - 1;
            first >= 0
                && text.Kind(first) == TokenKind.Word
                && text.End(bracket - 1) - text.Start(first) is var length and <= Longest;
            first--
        )
        {
            if (length >= Shortest && UnlistedFirmName.ShapeOf(text, first, bracket - 1) is not FirmShape.None)
            {
                start = first;
            }
        }
        return start;
    }

    private static bool Begins(TokenizedText text, int first) =>
        first == 0
        || text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space
        || text.IsOneOf(first - 1, Prepositions);

    // The last token of the firm that begins there; -1 if there is none.
    private static int End(TokenizedText text, int first)
    {
        for (
            var last = first;
            last < text.Count
                && text.Kind(last) == TokenKind.Word
                && text.End(last) - text.Start(first) is var length and <= Longest;
            last++
        )
        {
            if (
                length >= Shortest
                && UnlistedFirmName.ShapeOf(text, first, last) is not FirmShape.None and var shape
                && (
                    FirmSigns.Follow(text, last + 1, shape)
                    || IsMaker(text, first, last, shape)
                    || (shape is FirmShape.Trade or FirmShape.Place && IsQuotedProduct(text, last + 1))
                )
            )
            {
                return last;
            }
        }
        return IsMakerInOneWord(text, first) ? first : -1;
    }

    // 云岭科技|“甲”系统: what the firm has made.
    private static bool IsQuotedProduct(TokenizedText text, int open) =>
        text.Mark(open) is '“'
        && text.Partner(open) is var close
        && close > open
        && text.HeadAt(close + 1) is { Category: EntityCategory.Product };

    // 由|云岭科技|开发: who makes it.
    private static bool IsMaker(TokenizedText text, int first, int last, FirmShape shape) =>
        shape is FirmShape.Trade or FirmShape.Place && text[first - 1] is "由" && text.IsOneOf(last + 1, Making);

    // 由|航天科技|开发: the dictionary knows the firm's name as a word.
    private static bool IsMakerInOneWord(TokenizedText text, int token) =>
        text.Tag(token) is "nz"
        && text[token].Length == Shortest + 1
        && text[token - 1] is "由"
        && text.IsOneOf(token + 1, Making)
        && text.HeadAt(token) is { Category: EntityCategory.Organization, Word.Length: > 1 };

    private static readonly WordSet Making = new([.. AgentVerbs.All, "生产", "实施", "施工"]);
}
