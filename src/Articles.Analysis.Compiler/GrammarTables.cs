using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Compiler;

/// <summary>What <see cref="TableNames"/> has of several tables together.</summary>
internal sealed class GrammarTables(TableFolder tables)
{
    /// <summary>The tables that it is made of.</summary>
    public TableFolder Tables => tables;

    /// <summary>Names of regions and other places that are no administrative division.</summary>
    public IEnumerable<string> Regions =>
        tables.Words("places", "region", "world", "site").Concat(tables.KnownNames(EntityCategory.Location));

    /// <summary>Bodies whose names are known as such.</summary>
    public IEnumerable<string> Bodies =>
        tables["bodies"]
            .Where(x => x.Class is not ("ambiguous" or "kind"))
            .SelectMany(x => x.Words)
            .Concat(tables.Words("shares"))
            .Concat(tables.KnownNames(EntityCategory.Organization));

    /// <summary>Those of them that are firms.</summary>
    public IEnumerable<string> Firms => tables.Words("bodies", "company", "latin").Concat(tables.Words("shares"));

    /// <summary>Those of them that are none.</summary>
    public IEnumerable<string> Organs => tables.Words("bodies", "state", "world", "school", "institute");

    /// <summary>Departments of a government, without its name: 经信局, 文旅厅.</summary>
    public IEnumerable<string> Departments =>
        tables["departments"].SelectMany(x => x.Words.Select(y => y + x.Class)).Where(x => x.Length > 2);

    /// <summary>The nouns that end a name, with their <see cref="Head.Encode"/>.</summary>
    public IReadOnlyDictionary<string, ushort> Heads
    {
        get
        {
            var heads = new Dictionary<string, ushort>(StringComparer.Ordinal);
            foreach (var (@class, words) in tables["heads"])
            {
                var (category, strength) = @class.Split(' ') is [var first, var second]
                    ? (first, second)
                    : (@class, "");
                foreach (var word in words)
                {
                    heads.TryAdd(word, Head.Encode(category, StrengthOf(strength)));
                }
            }
            // 住建部门: whoever is in charge of it, called by that.
            foreach (var charge in tables.Words("departments").Where(x => x.Length > 1))
            {
                heads.TryAdd(charge + "部门", Head.Encode(EntityCategory.Organization, Strength.Plain));
            }
            return heads;
        }
    }

    private static Strength StrengthOf(string name) =>
        name switch
        {
            "sure" => Strength.Sure,
            "plain" => Strength.Plain,
            _ => Strength.Weak,
        };
}
