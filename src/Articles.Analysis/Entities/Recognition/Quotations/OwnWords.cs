using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>What a quotation is by its own words and those before it, where no noun behind it tells.</summary>
internal static class OwnWords
{
    private const int LongDocument = 6;

    private static readonly WordSet Tail = WordTable.Set("quotes", "tail");
    private static readonly WordSet Place = WordTable.Set("quotes", "place");

    /// <summary>The category, and how surely it is right, 0 to 1; null when the quotation is a saying.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="content">What stands between them.</param>
    public static (string Category, double Score)? Judge(
        TokenizedText text,
        int open,
        int close,
        ReadOnlySpan<char> content
    )
    {
        // “绽放杯”: a cup is competed for; “书桌革命”: what everybody takes part in.
        if (
            (content is [_, _, .., '杯'] && content.Length <= 6)
            || (content.EndsWith("革命") && content.Length is >= 4 and <= 6)
        )
        {
            return IsCounted(text, close) ? null : (EntityCategory.Event, 0.7);
        }
        // “零跑动”, “零距离”: there is none of it; “不掉线”: what does not happen.
        if (IsNegated(text, open, content) || IsManner(content) || IsCounted(text, close))
        {
            return null;
        }
        // 机器人“马拉松”: what they take part in has no name here.
        if (Grammar.HeadAtEnd(content) is { Category: EntityCategory.Event } kind && kind.Word.Length == content.Length)
        {
            return null;
        }
        return ApposedName.Is(text, open, close) ? (EntityCategory.Product, 0.75)
            : IsFigureOfSpeech(text, open, close) ? null
            : ByLastWord(content) ?? ByWordsBefore(text, open, close, content);
    }

    // 打造“零碳云”: what is announced and ends as products do is one.
    private static bool IsNegated(TokenizedText text, int open, ReadOnlySpan<char> content) =>
        content is ['零', _, _] or ['不', _, _, ..]
        && (Announcement.Category(text, open) is null || OwnClass(content) is null);

    // “枫桥式”税务所: what they are like.
    private static bool IsManner(ReadOnlySpan<char> content) => content is [_, .., '式'] && !content.EndsWith("仪式");

    // “口袋公园”20个: what is counted is a kind.
    private static bool IsCounted(TokenizedText text, int close) =>
        text.Kind(close + 1) == TokenKind.Number && text.Tag(close + 2) is "q";

    // A single common word in quotation marks.
    private static bool IsFigureOfSpeech(TokenizedText text, int open, int close) =>
        close == open + 2
        && text.Kind(open + 1) == TokenKind.Word
        && text.Tag(open + 1) is not ("x" or "nz" or "nt")
        && !(text[open + 1].Length >= 3 && Announcement.Category(text, open) is not null);

    private static (string Category, double Score)? ByLastWord(ReadOnlySpan<char> content)
    {
        var head = Grammar.HeadAtEnd(content);
        if (head is { Strength: Strength.Sure } && content.Length >= head.Word.Length + 2)
        {
            return (head.Category, 0.8);
        }
        return
            head is { Word.Length: 2 } plan
            && (
                plan.Word is "计划" or "战略" or "行动" or "工程"
                || (plan.Word is "清单" or "方案" or "预案" or "规划" && content.Length >= LongDocument)
            )
            && content.Length is >= 4 and <= 12
            ? (plan.Category, 0.7)
            : null;
    }

    private static (string Category, double Score)? ByWordsBefore(
        TokenizedText text,
        int open,
        int close,
        ReadOnlySpan<char> content
    )
    {
        var announced = Announcement.Category(text, open);
        return OwnClass(content) switch
        {
            EntityCategory.Location when announced is null or "" => (EntityCategory.Location, 0.6),
            EntityCategory.Product => (EntityCategory.Product, announced is null ? 0.6 : 0.9),
            // 推出家政业务“甲乙”: two characters that form no word.
            _ when announced is { Length: > 0 }
                    && (content.Length >= 3 || (close > open + 2 && Announcement.IsLaunchedBusiness(text, open - 1))) =>
                (announced, 0.7),
            _ => null,
        };
    }

    // The category that a quotation's own last word gives; null when it gives none.
    private static string? OwnClass(ReadOnlySpan<char> content)
    {
        var tail = Tail.LongestEnd(content);
        if (
            tail > 0
            && content.Length >= tail + 2
            && !(IsPlainNoun(content[^tail..]) && Grammar.Generic.Contains(content[..^tail]))
            && (tail > 1 || content.Length is >= 3 and <= 5 || char.IsAsciiLetter(content[0]))
        )
        {
            return EntityCategory.Product;
        }
        var place = Place.LongestEnd(content);
        return place > 0 && content.Length >= place + 2 && content.Length <= 8 ? EntityCategory.Location : null;
    }

    // “数字平台” is a field of business, “科研助理” a product.
    private static bool IsPlainNoun(ReadOnlySpan<char> tail) =>
        tail is "平台" or "系统" or "模型" or "网" or "云" or "链" or "社区";
}
