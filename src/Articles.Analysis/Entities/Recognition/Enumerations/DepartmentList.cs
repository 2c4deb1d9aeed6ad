using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Lists of departments by what they are in charge of (税务、住建、招商等部门), some of which firms are called by, too (招商、兴业等银行).
/// </summary>
internal static class DepartmentList
{
    private const int Least = 2;
    private const int FarthestNoun = 3;

    private static readonly WordSet Charges = new(WordTable.Read("departments").SelectMany(x => x.Words.Words));

    /// <summary>Whether items are one: two of them are charges or departments, and the noun behind the last one says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="items">The list's items, in any order.</param>
    public static bool Is(TokenizedText text, List<(int First, int Last)> items)
    {
        var (charges, last) = (0, 0);
        foreach (var item in items)
        {
            last = Math.Max(last, item.Last);
            charges += item.Last >= item.First && IsCharge(text.SpanOf(item.First, item.Last)) ? 1 : 0;
        }
        return charges >= Least && IsOfDepartments(text, last + 1);
    }

    private static bool IsCharge(ReadOnlySpan<char> item) =>
        Charges.Contains(item) || Grammar.Departments.Contains(item);

    private static bool IsOfDepartments(TokenizedText text, int token)
    {
        for (var i = token; i < token + FarthestNoun; i++)
        {
            if (text[i] is [.., '部', '门'] or "单位" or "委办局")
            {
                return true;
            }
        }
        return false;
    }
}
