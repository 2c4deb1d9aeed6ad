using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Tells quotations that are images from names.</summary>
internal static class Imagery
{
    private const int Reach = 8;
    private const int LongestHeadline = 100;

    private static readonly WordSet Likening = WordTable.Set("quotes", "likening");

    /// <summary>Whether the words before the opening mark liken something to what follows (化身“…”).</summary>
    public static bool IsLikening(TokenizedText text, int open)
    {
        var before = text.Text.AsSpan(Math.Max(0, text.Start(open) - Reach), Math.Min(Reach, text.Start(open)));
        // 确保服务“甲乙”: how the service is to be.
        if (text[open - 1] is "服务" && text[open - 2] is "确保" or "让" or "使" or "实现" or "推动" or "做到")
        {
            return true;
        }
        // 建成了“甲网”: made it, not became it.
        return Likening.LongestEnd(before) is > 0 and var length && Announcement.LaunchAtEnd(before) <= length;
    }

    /// <summary>
    /// Whether a quotation that no word announces is in the headline and nowhere in the text under it: an image, for a name
    /// would come again (老矿山的“云端花园”).
    /// </summary>
    public static bool IsImageOfHeadline(TokenizedText text, int open, int start, int end)
    {
        // No farther than a headline reaches: a text may have no line's end, and any number of quotations.
        var headline = text.Text.AsSpan(0, Math.Min(text.Text.Length, LongestHeadline + 1)).IndexOf('\n');
        return end <= headline
            && Announcement.Category(text, open) is null
            && text.Text.AsSpan(headline).IndexOf(text.Text.AsSpan(start, end - start), StringComparison.Ordinal) < 0;
    }
}
