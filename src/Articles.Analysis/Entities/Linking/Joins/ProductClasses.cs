using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a product with its name and nothing but a noun that says what it is behind it, whichever such nouns the article uses
/// (甲汉, 甲汉系统, 甲汉操作系统); without the bare name only where both nouns say no more than that it is software (甲汉系统,
/// 甲汉软件) and the rest is neither a common word nor a firm's name: 甲书App and 甲书大模型 of a firm 甲书 are two.
/// </summary>
internal static class ProductClasses
{
    private const int ShortestStem = 2;

    private static readonly WordSet Sure = WordTable.Set("product-classes", "sure");
    private static readonly WordSet Software = WordTable.Set("product-classes", "software");
    private static readonly WordSet Plain = WordTable.Set("product-classes", "plain");

    public static void Join(NameSet names)
    {
        using var lentKeys = LentMap<string, LinkedName>.Take();
        using var lentStems = LentMap<string, LinkedName>.Take();
        var (bare, stems) = (lentKeys.Items, lentStems.Items);
        foreach (var name in names.Of(EntityCategory.Product))
        {
            bare.TryAdd(name.Key, name);
        }
        var lookup = bare.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.Of(EntityCategory.Product))
        {
            var sure = StemLength(name.Key, Sure);
            var stem = sure > 0 ? sure : StemLength(name.Key, Plain);
            if (stem == 0 || Identity.IsPaper(name.Key.AsSpan(0, stem)))
            {
                continue;
            }
            if (lookup.TryGetValue(name.Key.AsSpan(0, stem), out var other))
            {
                names.Join(other, name);
            }
            else if (sure > 0 && Software.Contains(name.Key.AsSpan(stem)) && IsOwn(name.Key.AsSpan(0, stem)))
            {
                var key = name.Key[..stem];
                if (!stems.TryAdd(key, name))
                {
                    names.Join(stems[key], name);
                }
            }
        }
    }

    private static bool IsOwn(ReadOnlySpan<char> stem)
    {
        if (
            Words.All.TryGetValue(stem, out _)
            || Grammar.Bodies.Contains(stem)
            || Grammar.AmbiguousBodies.Contains(stem)
        )
        {
            return false;
        }
        while (!stem.IsEmpty)
        {
            var generic = Grammar.Generic.LongestStart(stem);
            if (generic == 0)
            {
                return true;
            }
            stem = stem[generic..];
        }
        return false;
    }

    // How long the name is before the noun; 0 if it has none. iOS is no name with a noun behind it.
    private static int StemLength(string key, WordSet nouns) =>
        nouns.LongestEnd(key) is > 0 and var noun
        && key.Length - noun >= ShortestStem
        && !(char.IsAsciiLetter(key[^noun]) && char.IsAsciiLetter(key[key.Length - noun - 1]))
            ? key.Length - noun
            : 0;
}
