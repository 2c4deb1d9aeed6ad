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
    private const char OnlyIn = '+';

    private static readonly FrozenDictionary<char, Variant> Known = Read();

    /// <summary>All of them.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create([.. Known.Keys]);

    /// <summary>The simplified standard form of the variant at a place; null where it stays as it is.</summary>
    public static string? StandardOf(ReadOnlySpan<char> text, int place)
    {
        var variant = Known[text[place]];
        return IsInOneOf(variant.Words, text, place) == variant.IsOnlyInWords ? variant.Standard : null;
    }

    private static bool IsInOneOf(string[] words, ReadOnlySpan<char> text, int place)
    {
        foreach (var word in words)
        {
            var start = place - word.IndexOf(text[place]);
            if (start >= 0 && text[start..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<char, Variant> Read()
    {
        using var stream = typeof(VariantCharacters).Assembly.GetManifestResourceStream("Articles.Text.variants.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<char, Variant>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [[not '#' and var variant], var standard, .. var words])
            {
                var isOnlyInWords = words is [[OnlyIn, ..], ..];
                known.Add(variant, new(standard, [.. words.Select(w => w.TrimStart(OnlyIn))], isOnlyInWords));
            }
        }

        return known.ToFrozenDictionary();
    }

    /// <summary>What is known of a variant.</summary>
    /// <param name="Standard">The simplified standard form.</param>
    /// <param name="Words">Words with it.</param>
    /// <param name="IsOnlyInWords">Whether it goes in these words alone, or everywhere but in them.</param>
    private sealed record Variant(string Standard, string[] Words, bool IsOnlyInWords);
}
