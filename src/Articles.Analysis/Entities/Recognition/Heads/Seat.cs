using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>The body whose seat a name names (星澜华中总部: 星澜), which counts as named there too.</summary>
internal static class Seat
{
    private static readonly WordSet Nouns = new(["总部", "基地", "区域中心"]);
    private static readonly WordSet Scopes = new([
        "全球",
        "全国",
        "中国",
        "亚太",
        "国际",
        "区域",
        "第二",
        "产业",
        "研发",
    ]);

    /// <summary>Where the body's name ends, in UTF-16 code units; 0 if the name holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last one.</param>
    public static int BodyEnd(TokenizedText text, int first, int last)
    {
        if (Nouns.LongestEnd(text[last]) == 0 && Nouns.LongestEnd(text.SpanOf(first, last)) == 0)
        {
            return 0;
        }
        var end = first;
        var brand = false;
        while (end < last && !IsScope(text, end, first))
        {
            brand |=
                text.Tag(end) is "nz" or "nt" or "x" or "nrt" or "j"
                || text.IsOneOf(end, Grammar.Bodies)
                || (text[end - 1] is "中国" && end > first && text.IsOneOf(end, Grammar.NationalTrades))
                || text.IsOneOf(end, Grammar.AmbiguousBodies)
                || (text.Kind(end) == TokenKind.Latin && !text.IsOneOf(end, Grammar.Codes))
                || text.HeadAt(end) is { Category: EntityCategory.Organization };
            end++;
        }
        var length = text.Start(end) - text.Start(first);
        return brand && end > first && end < last && length is >= 2 and <= 10 ? text.Start(end) : 0;
    }

    // Where the seat lies or what it is for: a place, 全球, or a common noun.
    private static bool IsScope(TokenizedText text, int token, int first) =>
        text.IsOneOf(token, Scopes)
        // 甲集团|（乙市）基地.
        || text.Mark(token) is '（' or '('
        || (token > first && (text.IsPlace(token) || text.IsOneOf(token, Grammar.Generic)))
        || text.Tag(token) is "f" or "s";
}
