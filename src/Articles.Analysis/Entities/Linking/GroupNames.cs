using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The names of well-known groups, banks, organs and universities, each known by several (<c>firms.txt</c>).</summary>
internal static class GroupNames
{
    private const char Separator = '\n';
    private static readonly (string Group, string Names)[] Groups =
    [
        .. WordTable.Read("firms").Select(x => (x.Class, string.Join(Separator, x.Words))),
    ];
    private static readonly WordMap<ushort> Numbers = Read();

    /// <summary>The one name of the group that a body's name begins with; empty where there is none.</summary>
    /// <param name="name">The body's name.</param>
    /// <param name="length">How long the group's name is there.</param>
    public static string At(ReadOnlySpan<char> name, out int length)
    {
        length = Numbers.LongestStart(name, out var number);
        if (
            length == 0
            || (
                length < name.Length
                && (name[length] == '业' || (char.IsAsciiLetter(name[length]) && char.IsAsciiLetter(name[length - 1])))
            )
        )
        {
            // 中国银行业协会 is no bank's, FedEx not the Fed's.
            length = 0;
            return "";
        }
        return Groups[number].Group;
    }

    /// <summary>Whether a name is a group's.</summary>
    public static bool Is(string name) => Numbers.TryGetValue(name, out _);

    /// <summary>Whether a body's name begins with a group's.</summary>
    public static bool IsOfGroup(string name) => At(name, out _).Length > 0;

    /// <summary>What a body of a known group is also called.</summary>
    /// <param name="name">The body's name.</param>
    public static IEnumerable<string> OtherNames(string name)
    {
        if (At(name, out var length).Length == 0 || !Numbers.TryGetValue(name.AsSpan(0, length), out var number))
        {
            yield break;
        }
        var (group, names) = Groups[number];
        yield return group + name[length..];
        foreach (var other in names.Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return other + name[length..];
        }
    }

    private static WordMap<ushort> Read()
    {
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var (i, (group, names)) in Groups.Index())
        {
            foreach (var name in names.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Prepend(group))
            {
                numbers.Add(name, checked((ushort)i));
            }
        }
        return new WordMap<ushort>(numbers);
    }
}
