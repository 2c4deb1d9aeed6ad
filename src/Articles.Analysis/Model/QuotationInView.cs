using System.Runtime.InteropServices;

namespace Articles.Analysis.Model;

/// <summary>What stands between marks in a stretch of text: a quotation, a title.</summary>
/// <param name="Start">Where its first character is, after the mark.</param>
/// <param name="End">Where the closing mark is.</param>
/// <param name="Mark">The opening mark.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotationInView(int Start, int End, char Mark)
{
    /// <summary>What is longer is speech, and no name.</summary>
    private const int Longest = 40;

    /// <summary>Finds what stands between marks, none inside another.</summary>
    public static void Find(ReadOnlySpan<char> text, List<QuotationInView> quotations)
    {
        quotations.Clear();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '《')
            {
                open = i;
            }
            else if (open >= 0 && text[i] == Closing(text[open]))
            {
                if (i - open is > 1 and <= Longest + 1)
                {
                    quotations.Add(new QuotationInView(open + 1, i, text[open]));
                }
                open = -1;
            }
        }
    }

    private static char Closing(char open) => open == '“' ? '”' : '》';
}
