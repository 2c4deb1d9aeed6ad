using System.Buffers;
using System.Collections.Frozen;

namespace Articles.Text.Conversion;

/// <summary>
/// Variants of a character that <c>t2s</c> leaves, since its dictionaries map standard traditional forms: 臯 for 皋,
/// and 茍 for 苟, which many converters to traditional characters write. The table and its sources are in
/// <c>Data/variants.txt</c>.
/// </summary>
internal static class VariantCharacters
{
    private static readonly FrozenDictionary<char, string> Standard = Read();

    /// <summary>All of them.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create([.. Standard.Keys]);

    /// <summary>The simplified standard form of a variant.</summary>
    public static string StandardOf(char variant) => Standard[variant];

    private static FrozenDictionary<char, string> Read()
    {
        using var stream = typeof(VariantCharacters).Assembly.GetManifestResourceStream("Articles.Text.variants.txt")!;
        using var reader = new StreamReader(stream);
        var standard = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line is [var variant, ' ', var form])
            {
                standard.Add(variant, form.ToString());
            }
        }
        return standard.ToFrozenDictionary();
    }
}
