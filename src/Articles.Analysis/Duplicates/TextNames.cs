using System.Globalization;

namespace Articles.Analysis.Duplicates;

/// <summary>
/// The names of a text, and which it is mostly about. Two texts are about different things where each is mostly about one
/// that the other does not name: a name that only one of them has may have stood in a line that the other lacks.
/// </summary>
internal sealed class TextNames
{
    /// <summary>How many of a kind a text is taken to be mostly about.</summary>
    private const int Leading = 5;

    /// <summary>How many forms are kept: more than any name that another text is mostly about can be behind.</summary>
    private const int Forms = 128;

    private static readonly string[][] Kinds =
    [
        [EntityCategory.Location, EntityCategory.Organization],
        [EntityCategory.Person],
        [EntityCategory.Product],
    ];

    private readonly uint[][] _leading;
    private readonly uint[] _forms;

    private TextNames(uint[][] leading, uint[] forms)
    {
        _leading = leading;
        _forms = forms;
    }

    /// <summary>Collects the names of a text.</summary>
    /// <param name="entities">What it names.</param>
    /// <param name="body">Where it begins behind its headline.</param>
    /// <param name="sources">Lines whose names are not the text's (<see cref="SourceLines"/>).</param>
    public static TextNames Of(IReadOnlyList<Entity> entities, int body, List<Range> sources)
    {
        var about = Kinds.Select(kinds => LeadingOf(entities, kinds, body, sources)).ToArray();
        var others = entities
            .Where(e => Kinds.Any(kinds => kinds.Contains(e.Category)))
            .OrderByDescending(e => e.Mentions.Count)
            .SelectMany(e => e.Mentions.Select(m => m.Text).Append(e.Name).Concat(e.Aliases))
            .Select(HashOf);
        // Those that it is mostly about first: whatever is left out, a text names what it is about.
        var all = about.SelectMany(names => names).Concat(others).Distinct().Take(Forms).Order();
        return new TextNames(about, [.. all]);
    }

    /// <summary>Reads what <see cref="ToArray"/> wrote; null for what is none.</summary>
    public static TextNames? Read(ReadOnlySpan<uint> array)
    {
        var about = new uint[Kinds.Length][];
        for (var i = 0; i < about.Length; i++)
        {
            if (array is not [var count, .. var rest] || rest.Length < count)
            {
                return null;
            }

            about[i] = rest[..(int)count].ToArray();
            array = rest[(int)count..];
        }

        return new TextNames(about, array.ToArray());
    }

    public bool AgreeWith(TextNames other)
    {
        for (var i = 0; i < _leading.Length; i++)
        {
            if (other.LacksOneOf(_leading[i]) && LacksOneOf(other._leading[i]))
            {
                return false;
            }
        }

        return true;
    }

    public uint[] ToArray() => [.. _leading.SelectMany(names => (uint[])[(uint)names.Length, .. names]), .. _forms];

    private bool LacksOneOf(uint[] names) => Array.Exists(names, name => Array.BinarySearch(_forms, name) < 0);

    private static uint[] LeadingOf(IReadOnlyList<Entity> entities, string[] kinds, int body, List<Range> sources) =>
        [
            .. entities
                .Where(e => kinds.Contains(e.Category))
                .Select(e => (Entity: e, Mentions: e.Mentions.Where(m => !IsIn(m.Offset, sources)).ToList()))
                .Where(e =>
                    e.Mentions.Exists(m => m.Offset >= body) || (e.Mentions.Count > 0 && !IsMedium(e.Entity.Name))
                )
                .OrderByDescending(e => e.Mentions.Count)
                .Take(Leading)
                .Select(e => HashOf(FormOf(e.Entity, e.Mentions.FindAll(m => m.Offset >= body)))),
        ];

    // A headline may begin with who printed it.
    private static bool IsMedium(string name) =>
        name is [.., '报' or '社' or '台' or '刊' or '端'] or [.., not '电', '网'];

    // The fullest form that stands in the text; 公司 and 本市 alone say nothing, and every such text has them.
    private static string FormOf(Entity entity, List<Mention> mentions)
    {
        var fullest = mentions.Count == 0 ? entity.Name : mentions.MaxBy(m => m.Length).Text;
        return fullest.Length < 4 && entity.Category == EntityCategory.Organization ? entity.Name : fullest;
    }

    private static bool IsIn(int offset, List<Range> ranges)
    {
        foreach (var range in ranges)
        {
            if (offset >= range.Start.Value && offset < range.End.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static uint HashOf(string name) =>
        TextHash.Short(string.Concat(name.Where(c => !char.IsWhiteSpace(c))).ToLower(CultureInfo.InvariantCulture));
}
