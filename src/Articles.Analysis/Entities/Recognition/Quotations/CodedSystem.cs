using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// A system that is called by a formula of numbers in quotation marks, and the words behind it that say what it is: “2-5-8”骨干网络,
/// “3+12”市、区联动的数据平台体系. The formula may be explained in brackets between them.
/// </summary>
/// <param name="Open">The token that opens the quotation.</param>
/// <param name="Close">The token that closes it.</param>
/// <param name="First">The first token of what the system is.</param>
/// <param name="Last">The last token of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodedSystem(int Open, int Close, int First, int Last)
{
    private const int LongestCode = 12;
    private const int MostTokens = 9;
    private const int Longest = 18;

    private static readonly SearchValues<char> Codes = SearchValues.Create("0123456789+-—－＋×xXnN");
    private static readonly SearchValues<char> Operators = SearchValues.Create("+-—－＋×");
    private static readonly WordSet Heads = WordTable.Set("systems", "coded");

    /// <summary>Whether the formula is explained between it and what the system is.</summary>
    public bool IsExplained => First > Close + 1;

    /// <summary>Adds every such system, in text order.</summary>
    public static void Find(TokenizedText text, List<CodedSystem> systems)
    {
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && IsCode(text.Text.AsSpan(text.End(i)..text.Start(close)))
            )
            {
                var first =
                    text.Mark(close + 1) is '（' or '(' && text.Partner(close + 1) is > 0 and var bracket
                        ? bracket + 1
                        : close + 1;
                if (text[first] is not ("的" or "、" or "小时") && LastOf(text, first) is >= 0 and var last)
                {
                    systems.Add(new CodedSystem(i, close, first, last));
                }
            }
        }
    }

    // 2-5-8, 3+12, 1+3+N.
    private static bool IsCode(ReadOnlySpan<char> content) =>
        content.Length is >= 3 and <= LongestCode
        && char.IsAsciiDigit(content[0])
        && content.IndexOfAnyExcept(Codes) < 0
        && content.IndexOfAny(Operators) > 0
        // “7×24”小时, “2020-2025”.
        && content is not ("7×24" or "24×7" or "7*24" or "5×8")
        && !(content.Length == 9 && content[..2] is "19" or "20");

    // The last noun of a system that the words reach without a break; -1 if there is none.
    private static int LastOf(TokenizedText text, int first)
    {
        var last = -1;
        for (
            var i = first;
            i < first + MostTokens && i < text.Count && text.End(i) - text.Start(first) <= Longest && Belongs(text, i);
            i++
        )
        {
            last = Heads.Contains(text[i]) ? i : last;
        }
        return last;
    }

    // 联动|的: a verb that the words behind it explain. A plan or a meeting is no system: “1+6”方案推动平台建设.
    private static bool Belongs(TokenizedText text, int token) =>
        text[token] is "的" or "、" or "省" or "市" or "区" or "县"
        || (
            (PhraseReach.Belongs(text, token) || text[token + 1] is "的")
            && text.HeadAt(token) is null or { Category: EntityCategory.Product }
        );
}
