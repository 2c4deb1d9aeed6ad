using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Joins a product with what it is said to be, if that is the name of one: 甲平台是乙市的“丙大脑”.</summary>
internal static class EqualProducts
{
    /// <summary>Joins them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var equations = LentList<Definition>.Take();
        Equations.Find(findings.Text, equations.Items);
        foreach (var equation in equations.Items)
        {
            var other = findings.Text.NameOf(equation.ShortStart, equation.ShortEnd);
            if (
                findings.Chosen.EndingAt(equation.FullEnd) is { Category: EntityCategory.Product } product
                && book.Categories.GetValueOrDefault(other) is EntityCategory.Product
            )
            {
                book.Join(findings.Text.NameOf(product.Start, product.End), other);
            }
        }
    }
}
