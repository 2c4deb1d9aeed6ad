using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>What everybody knows by a name that begins with Latin letters (<c>latin-names.txt</c>, <c>known.txt</c>).</summary>
internal static class LatinNames
{
    private static readonly (string Category, WordSet Names)[] Known =
    [
        (EntityCategory.Product, WordTable.Set("known", "latin")),
        .. WordTable.Read("latin-names"),
    ];

    /// <summary>The category of a name; null where no list has it.</summary>
    public static string? CategoryOf(ReadOnlySpan<char> name)
    {
        foreach (var (category, names) in Known)
        {
            if (names.Contains(name))
            {
                return category;
            }
        }
        return null;
    }

    /// <summary>The longest name that a text begins with, and its category; null where it begins with none.</summary>
    public static (int Length, string? Category) LongestStart(ReadOnlySpan<char> text)
    {
        var (longest, category) = (0, (string?)null);
        foreach (var (of, names) in Known)
        {
            var length = names.LongestStart(text);
            (longest, category) = length > longest ? (length, of) : (longest, category);
        }
        return (longest, category);
    }
}
