using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Furniture;

namespace Articles.Text.Formats.Html;

/// <summary>Tells from its paragraphs whose a part of a page is.</summary>
internal static class PageParts
{
    private const int FewestRows = 2;
    private const int FewestItems = 2;

    // A button's label is shorter, a headline longer.
    private const int ShortestHeadline = 8;
    private const int ShortestSentence = 8;

    // What opens a note or a lead that may be no sentence.
    private static readonly string[] Openers =
    [
        "注：",
        "注:",
        "註：",
        "备注",
        "備註",
        "说明：",
        "說明：",
        "数据来源",
        "资料来源",
        "資料來源",
        "附件",
        "附：",
        "附表",
        "单位：",
        "（作者",
        "作者简介",
        "作者单位",
        "摘要",
        "关键词",
        "核心提示",
        "内容提要",
        "导读",
        "导语",
        "编者按",
    ];

    /// <summary>Whose some paragraphs are, all of one element.</summary>
    /// <param name="blocks">The paragraphs.</param>
    /// <param name="isAbove">Whether they stand between the title and the prose, where a page has its lines of facts.</param>
    public static PagePart Judge(List<HtmlBlock> blocks, bool isAbove)
    {
        var (rows, items, isArticle) = (0, 0, false);
        foreach (var block in blocks)
        {
            if (TeaserLists.IsLabel(block.Text) || (block.IsLinks && block.LinkLength >= ShortestHeadline))
            {
                return PagePart.Site;
            }
            if (block.IsLinks || SiteBar.Is(block.Text))
            {
                continue;
            }
            if (Notice.Is(block.Text, isAbove) || StaffLine.EndsPage(block.Text))
            {
                return PagePart.Site;
            }
            rows += block.IsRow ? 1 : 0;
            items += block.Parent.LocalName is "li" ? 1 : 0;
            isArticle |= block.IsAttachment || IsContent(block, isAbove);
        }
        return isArticle || rows >= FewestRows || items >= FewestItems ? PagePart.Article : PagePart.Unknown;
    }

    /// <summary>Whether a paragraph is the day of a document: with 年 and 月, as who signs one writes it.</summary>
    public static bool IsSignature(string text) =>
        text.Contains('年', StringComparison.Ordinal)
        && WrittenDate.First(text) is { Start: 0 } date
        && date.End == text.Length;

    private static bool IsContent(HtmlBlock block, bool isAbove)
    {
        if (CharacterClass.StartsWithAny(block.Text, Openers) || block.Parent.LocalName is "figcaption" or "dt" or "dd")
        {
            return true;
        }
        return isAbove
            ? IsSentence(block.Text) && DateLine.Read(block.Text) is null
            : IsSentence(block.Text) || IsSignature(block.Text);
    }

    private static bool IsSentence(string text) =>
        text.Length >= ShortestSentence
        && (
            text.Contains('。', StringComparison.Ordinal)
            || text.TrimEnd(CharacterClass.Closers.ToCharArray()) is [.., '！' or '？' or '；']
        );
}
