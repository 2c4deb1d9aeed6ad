using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// The brand that begins a product's name and names it by itself: characters that form no common word (甲乙|工业大模型), and all
/// that stands before 小程序 or App.
/// </summary>
internal static class BrandCore
{
    private const int Longest = 5;
    private const int LongestOfApp = 8;

    // What is added to the name of whatever somebody opens: 甲乙丙小程序.
    private static readonly WordSet Opened = WordTable.Set("systems", "opened");

    // Known by their own names in other texts too, so that what stands here is said in full.
    private static readonly WordSet[] Known =
    [
        KnownNames.Of(EntityCategory.Product),
        KnownNames.Of(EntityCategory.Event),
        WordTable.Set("known", "latin"),
    ];

    private static readonly WordSet Models = new(["大模型", "模型", "操作系统"]);

    /// <summary>Where the brand ends; 0 if the name begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">The token that ends with the noun of its class.</param>
    /// <param name="class">That noun.</param>
    public static int End(TokenizedText text, int first, int last, ReadOnlySpan<char> @class)
    {
        if (text.IsOneOf(last, Opened))
        {
            return IsBrand(text, first, last - 1) ? text.End(last - 1) : 0;
        }
        if (!Models.Contains(@class))
        {
            return 0;
        }
        var end = first;
        while (end < last && text.Kind(end) == TokenKind.Word && text[end].Length == 1)
        {
            end++;
        }
        return end - first >= 2 && text.End(end - 1) - text.Start(first) <= Longest ? text.End(end - 1) : 0;
    }

    /// <summary>Whether a word says that the brand is something that is opened on a telephone.</summary>
    public static bool IsOpened(ReadOnlySpan<char> word) => Opened.Contains(word);

    /// <summary>Whether a stretch holds something that is no common word.</summary>
    public static bool IsBrand(TokenizedText text, int first, int last)
    {
        var own = false;
        for (var i = first; i <= last; i++)
        {
            own |= text.Kind(i) == TokenKind.Word && (text[i].Length == 1 || text.Tag(i) is "nz" or "x");
        }
        return own
            && last >= first
            && text.End(last) - text.Start(first) <= LongestOfApp
            && text.End(last) - text.Start(first) >= 3
            && !text.IsOneOf(first, Grammar.Bodies)
            // 县医院公众号 and 云禾大学小程序 are a body's.
            && text.HeadAt(last)
                is not { Category: EntityCategory.Organization or EntityCategory.Location, Strength: not Strength.Weak }
            && !IsKnown(text.SpanOf(first, last));
    }

    private static bool IsKnown(ReadOnlySpan<char> name)
    {
        foreach (var names in Known)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }
        return false;
    }
}
