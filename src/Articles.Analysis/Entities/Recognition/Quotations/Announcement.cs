using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>What the words before a quotation announce.</summary>
internal static class Announcement
{
    private const int Reach = 8;

    private static readonly WordSet Launch = WordTable.Set("quotes", "launch");
    private static readonly WordSet Naming = WordTable.Set("quotes", "naming");
    private static readonly WordSet Class = WordTable.Set("quotes", "class");

    /// <summary>The category that the words before the opening mark give; null when they say nothing.</summary>
    public static string? Category(TokenizedText text, int open)
    {
        var before = open - 1;
        // 过去叫“干沙滩”: what people used to say.
        if (
            text[before] is "叫"
            && text[before - 1] is "过去" or "以前" or "曾" or "曾经" or "从前" or "原来" or "都" or "常"
        )
        {
            return null;
        }
        while (text.Mark(before) is '—' or ' ' or '：')
        {
            before--;
        }
        var start = Math.Max(0, text.Start(Math.Max(0, before - 1)));
        var left = before < 0 ? default : text.Text.AsSpan(start, text.End(before) - start);
        return Class.LongestEnd(left) > 0 || Launch.LongestEnd(left) > 0 || IsLaunchedBusiness(text, before)
            ? EntityCategory.Product
            : null;
    }

    /// <summary>Whether a line of business that somebody brought out ends at a token (推出家政业务); most are only what is handled.</summary>
    public static bool IsLaunchedBusiness(TokenizedText text, int token) =>
        text[token] is "业务" && IsLaunched(text, token);

    /// <summary>Whether a verb of launching stands before the noun that ends at a token, in the same clause.</summary>
    public static bool IsLaunched(TokenizedText text, int token)
    {
        for (var i = token - 1; i > token - Reach && text.Kind(i) is TokenKind.Word or TokenKind.Latin; i--)
        {
            if (text.IsOneOf(i, Launch))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How long the word of launching is that a text ends in; 0 if it ends in none.</summary>
    public static int LaunchAtEnd(ReadOnlySpan<char> text) => Launch.LongestEnd(text);

    /// <summary>Whether the words before the opening mark say that a name follows (名为).</summary>
    public static bool IsNaming(TokenizedText text, int open) =>
        open > 0
        && Naming.LongestEnd(text.Text.AsSpan(Math.Max(0, text.Start(open) - Reach), Math.Min(Reach, text.Start(open))))
            > 0;
}
