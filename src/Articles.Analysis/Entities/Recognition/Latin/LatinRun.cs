using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>Latin words with one space between them, which may be a name: TrustX, Trust for Makers.</summary>
/// <param name="First">The token of its first word.</param>
/// <param name="Last">The token of its last word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LatinRun(int First, int Last)
{
    /// <summary>How many words one may have.</summary>
    public const int MostWords = 7;

    /// <summary>How many words it has.</summary>
    public int Words => ((Last - First) / 2) + 1;

    /// <summary>Adds the runs of a text, in text order.</summary>
    public static void Find(TokenizedText text, List<LatinRun> runs)
    {
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (!IsNone(text[i]))
            {
                runs.Add(new LatinRun(i, End(text, i)));
                i = runs[^1].Last;
            }
        }
    }

    // App ends names that are not Latin; No.4 numbers what follows.
    private static bool IsNone(ReadOnlySpan<char> word) =>
        word.Equals("app", StringComparison.OrdinalIgnoreCase) || word is ['N' or 'n', 'o' or 'O', '.', ..];

    /// <summary>The last token of the run that begins at a token.</summary>
    public static int End(TokenizedText text, int first)
    {
        var last = first;
        while (
            text.Mark(last + 1) == ' ' && text.Kind(last + 2) == TokenKind.Latin && last - first < 2 * (MostWords - 1)
        )
        {
            last += 2;
        }
        return last;
    }

    /// <summary>Whether every word is a code of technology or trade (AI, API), which names nothing by itself.</summary>
    public bool IsCode(TokenizedText text)
    {
        for (var i = First; i <= Last; i += 2)
        {
            if (!text.IsOneOf(i, Grammar.Codes))
            {
                return false;
            }
        }
        return true;
    }
}
