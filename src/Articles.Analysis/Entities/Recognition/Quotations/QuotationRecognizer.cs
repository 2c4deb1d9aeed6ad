using System.Buffers;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Finds quoted names, told from quoted sayings by the words around the marks and the quotation's own last word.</summary>
internal sealed class QuotationRecognizer : IRecognizer
{
    private const int Longest = 30;
    private const int LongDocument = 6;

    private static readonly WordSet Known = WordTable.Set("known", EntityCategory.Product);

    private static readonly WordSet Figurative = WordTable.Set("kinds", "figurative");

    private static readonly WordSet Carriers = WordTable.Set("industries", "carrier");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十百");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？“—");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (text.Mark(i) == '“' && text.Partner(i) is var close and > 0)
            {
                var (start, end) = (text.End(i), text.Start(close));
                if (Sum.SignBefore(text, close - 1) > i)
                {
                    AddAddends(text, i, close, candidates);
                }
                else if (end - start is >= 2 and <= Longest && Judge(text, i, close) is { } verdict)
                {
                    candidates.Add(new Candidate(start, end, verdict.Category, verdict.Score));
                }
            }
        }
    }

    // “甲中心+乙产业园”双核驱动: each that its last noun makes a name.
    private static void AddAddends(TokenizedText text, int open, int close, List<Candidate> candidates)
    {
        var start = text.End(open);
        foreach (var part in text.Text.AsSpan(start, text.Start(close) - start).SplitAny('+', '＋'))
        {
            var (from, to) = (start + part.Start.Value, start + part.End.Value);
            var addend = text.Text.AsSpan(from..to);
            if (
                Grammar.HeadAtEnd(addend) is { Strength: not Strength.Weak } head
                && addend.Length >= head.Word.Length + 2
            )
            {
                candidates.Add(new Candidate(from, to, head.Category, 0.7));
            }
            // 移动新看家+甲乙助手: what a firm sells; 移动办公+云存储 are things that one does.
            else if (
                Carriers.LongestStart(addend) is > 0 and var carrier
                && addend.Length >= carrier + 2
                && !Lexicon.Words.All.Contains(addend[carrier..])
            )
            {
                candidates.Add(new Candidate(from, to, EntityCategory.Product, 0.6));
            }
        }
    }

    private static (string Category, double Score)? Judge(TokenizedText text, int open, int close)
    {
        var content = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        if (content.IndexOfAny(SentenceMarks) >= 0)
        {
            return null;
        }
        if (
            text.Kind(open + 1) == TokenKind.Latin
            && text.IsOneOf(open + 1, Grammar.Codes)
            && (close == open + 2 || text.Mark(open + 2) is '+')
        )
        {
            // “AI+一网统管”: what is added to is a product that everybody knows.
            return close == open + 4 && text.IsOneOf(open + 3, Known) ? (EntityCategory.Product, 0.8) : null;
        }
        if (Known.Contains(content) && Grammar.HeadAtEnd(content) is null or { Category: EntityCategory.Product })
        {
            return (EntityCategory.Product, 0.9);
        }
        if (IsNumberedPolicy(content))
        {
            return (EntityCategory.Document, 0.8);
        }
        if (IsPraise(content))
        {
            return null;
        }
        if (QuotationContext.ClassAfter(text, close) is { } after)
        {
            // 名为“甲”的系统: what follows 的 is called so.
            return IsKind(content) ? null
                : after.Length > 0 ? (after, 0.85)
                : QuotationContext.IsNaming(text, open) ? (EntityCategory.Product, 0.7)
                : null;
        }
        if (QuotationContext.IsNaming(text, open))
        {
            return (EntityCategory.Product, 0.7);
        }
        if (
            QuotationContext.IsLikening(text, open)
            || QuotationContext.IsImageOfHeadline(text, open, text.End(open), text.Start(close))
        )
        {
            return null;
        }
        // 一区一网一平台 counts what there is of each.
        if (content[0] == '一' && content[1..].Contains('一') && content.Length > 4)
        {
            return null;
        }
        return JudgeByOwnWords(text, open, close, content);
    }

    // “最红高铁”: what somebody finds it to be; “爱婴医院”: what a body is rated as.
    private static bool IsPraise(ReadOnlySpan<char> content) =>
        Grammar.HeadAtEnd(content) switch
        {
            { Category: EntityCategory.Location } => content[0] == '最',
            { Category: EntityCategory.Organization } body => NoBody.Rated.Contains(content[..^body.Word.Length]),
            _ => false,
        };

    // Where no noun after the mark tells the class.
    private static (string Category, double Score)? JudgeByOwnWords(
        TokenizedText text,
        int open,
        int close,
        ReadOnlySpan<char> content
    )
    {
        // “口袋公园”20个: what is counted is a kind.
        if (text.Kind(close + 1) == TokenKind.Number && text.Tag(close + 2) is "q")
        {
            return null;
        }
        // “绽放杯”: a cup is competed for.
        if (content is [_, _, .., '杯'] && content.Length <= 6)
        {
            return (EntityCategory.Event, 0.7);
        }
        // “书桌革命”: what everybody takes part in.
        if (content.EndsWith("革命") && content.Length is >= 4 and <= 6)
        {
            return (EntityCategory.Event, 0.7);
        }
        // A single common word in quotation marks is a figure of speech.
        if (
            close == open + 2
            && text.Kind(open + 1) == TokenKind.Word
            && text.Tag(open + 1) is not ("x" or "nz" or "nt")
            && !(text[open + 1].Length >= 3 && QuotationContext.Announced(text, open) is not null)
        )
        {
            return null;
        }
        if (Grammar.HeadAtEnd(content) is { Strength: Strength.Sure } head && content.Length >= head.Word.Length + 2)
        {
            return (head.Category, 0.8);
        }
        if (
            Grammar.HeadAtEnd(content) is { Word.Length: 2 } plan
            && (
                plan.Word is "计划" or "战略" or "行动" or "工程"
                || (plan.Word is "清单" or "方案" or "预案" or "规划" && content.Length >= LongDocument)
            )
            && content.Length is >= 4 and <= 12
        )
        {
            return (plan.Category, 0.7);
        }
        var announced = QuotationContext.Announced(text, open);
        return QuotationContext.OwnClass(content) switch
        {
            EntityCategory.Location when announced is null or "" => (EntityCategory.Location, 0.6),
            EntityCategory.Product => (EntityCategory.Product, announced is null ? 0.6 : 0.9),
            // 推出家政业务“甲乙”: two characters that form no word.
            _ when announced is { Length: > 0 }
                    && (
                        content.Length >= 3 || (close > open + 2 && QuotationContext.IsLaunchedBusiness(text, open - 1))
                    ) => (announced, 0.7),
            _ => null,
        };
    }

    // “促就业20条”, “数据二十条”: policies are called by the number of their articles.
    private static bool IsNumberedPolicy(ReadOnlySpan<char> content) =>
        content.Length is >= 4 and <= 10
        && content[^1] == '条'
        && Numerals.Contains(content[^2])
        && CharClass.IsHan(content[0])
        && content[0] != '第';

    /// <summary>Whether a quotation tells what kind a thing is (“链主型”企业) or likens it to something (“豆腐渣”工程).</summary>
    public static bool IsKind(ReadOnlySpan<char> content) =>
        content is [.., '型' or '类' or '级'] || Figurative.Contains(content);
}
