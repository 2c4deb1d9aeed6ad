using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells the quotation that a name holds (“甲”乙平台, 甲“乙”行动) from one that only stands before its noun.</summary>
internal static class QuoteInPhrase
{
    private const int Longest = 14;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？—");

    /// <summary>Whether a mark closes a quotation that is a part of the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="last">The token that ends with the head noun.</param>
    public static bool EndsAt(TokenizedText text, int close, int last) =>
        text.Mark(close) is '”' or '’'
        && text.Partner(close) is var open
        && text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open)) is var content
        && close - open <= Longest
        // “两区”指甲社区和乙园: what the saying means.
        && text[close + 1] is not ("指" or "是" or "为" or "即" or "意为" or "意指")
        // “甲”靠泊乙市丙区码头: the name begins where its places do.
        && !HoldsChain(text, close + 1, last)
        && (!content.ContainsAny(SentenceMarks) || Couplet.Is(content));

    /// <summary>Whether a token may stand before the quotation: only what says of what kind the thing is, no verb, no body that runs it, no place.</summary>
    public static bool Leads(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Latin or TokenKind.Number
        || text.Mark(token) is '-'
        || text[token] is [.., '届']
        || (
            text[token].Length > 1
            && text.Tag(token) is "n" or "nz" or "b" or "x" or "j" or "a"
            && !PhraseWords.IsProper(text, token)
            // 甲工随车“乙”行动: the end of a body's name.
            && !(
                text.Kind(token - 1) == TokenKind.Word
                && PhraseWords.IsProper(text, token - 1)
                && !text.IsPlace(token - 1)
            )
            && !PhraseWords.IsTrade(text, token)
            && !EndsFirm(text, token)
            // 甲宣传周“乙日”活动: a part of the week.
            && text.HeadAt(token) is not { Category: EntityCategory.Event, Strength: Strength.Sure }
            && text[token]
                is not ("公司" or "集团" or "企业" or "单位" or "学校" or "总行" or "分行" or "总部" or "总公司")
        );

    // 甲乙|科技“丙”系统: a firm's trade behind the characters of its brand.
    private static bool EndsFirm(TokenizedText text, int token) =>
        text.Kind(token - 1) == TokenKind.Word
        && (text[token - 1].Length == 1 || text.Tag(token - 1) is "ns" or "nz" or "nrt" or "x")
        && text.HeadAt(token) is { Category: EntityCategory.Organization, Strength: Strength.Weak } head
        && head.Word.Length == text[token].Length;

    private static bool HoldsChain(TokenizedText text, int first, int last)
    {
        for (var i = first; i + 1 < last; i++)
        {
            if (text.IsPlace(i) && text.IsPlace(i + 1))
            {
                return true;
            }
        }
        return false;
    }
}
