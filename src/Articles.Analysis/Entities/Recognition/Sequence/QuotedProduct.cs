using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's products in quotation marks must look like: most of what stands in them is a saying, a kind or a rating.</summary>
internal static class QuotedProduct
{
    /// <summary>The margin for a product in quotation marks.</summary>
    public const int LeastMargin = 300;

    /// <summary>Whether what stands in quotation marks can be a product: “口袋公园”20个 is a kind.</summary>
    public static bool Is(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        name.Margin >= LeastMargin
        && !IsRating(surface)
        // “卫星+走航+微站”: what is added up is technology.
        && surface.Count('+') < 2
        // “枫桥式”税务所: what they are like.
        && !QuotationRecognizer.IsKind(surface)
        && (surface.Length > 3 || CharClass.IsHan(surface[0]))
        // “甲”服务模式 is a way of doing things.
        && !(
            name.End < text.Text.Length
            && text.Text[name.End] is '”'
            && WayOfService.Is(text, text.TokenAt(name.End) + 1)
        )
        && !Imagery.IsLikening(text, text.TokenAt(name.Start - 1))
        && !Imagery.IsImageOfHeadline(text, text.TokenAt(name.Start - 1), name.Start, name.End)
        && !(name.End + 1 < text.Text.Length && char.IsAsciiDigit(text.Text[name.End + 1]));

    // “百佳医院”, “文明单位”: what something is rated as.
    private static bool IsRating(ReadOnlySpan<char> surface) =>
        NoBody.Rated.LongestStart(surface) is > 0 and var rating
        && surface.Length > rating + 1
        && Lexicon.Words.All.Contains(surface[rating..]);
}
