using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells what a plan grants, which is promised: 给予最高100万元奖励, 按照实际投入的30%给予补助，单个项目不超过500万元.</summary>
internal static class Granted
{
    private const int Reach = 40;

    private static readonly WordList Granting = new(
        "给予 予以 的标准给予 的比例给予 的标准补助 的比例补助 进行补助 进行奖励 的奖励 的补助 奖励 补助 补贴 资助"
    );

    private static readonly WordList Grants = new(
        "给予 予以 奖励 补助 补贴 每年组织 每年举办 每年遴选 每年评选 每年认定 每年支持"
    );

    /// <summary>Whether the clause says before a quantity that something is granted.</summary>
    public static bool IsSaidBefore(ClauseFigures clause, in Quantity quantity) =>
        Grants.IsIn(clause.Text, clause.Span.Offset, quantity.Offset);

    /// <summary>Whether a quantity is what is granted, or the bound of what the clause before grants.</summary>
    public static bool Is(ClauseFigures clause, in Quantity quantity) =>
        quantity.Unit.Kind is UnitKind.Percent or UnitKind.Money or UnitKind.Multiple
        && (
            Granting.LengthAt(clause.Text, quantity.End, clause.Span.End) > 0
            || (
                quantity.Modifier is Modifier.AtMost
                && Grants.IsIn(
                    clause.Text,
                    Math.Max(clause.Part.Offset, clause.Span.Offset - Reach),
                    clause.Span.Offset
                )
            )
        );
}
