using System.Collections.Frozen;
using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The names of well-known groups, banks, organs and universities, each known by several (<c>firms.txt</c>).</summary>
internal static class GroupNames
{
    private static readonly FrozenDictionary<string, string> Groups = Read();
    private static readonly ILookup<string, string> ByGroup = Groups.ToLookup(x => x.Value, x => x.Key);
    private static readonly WordSet Names = new(Groups.Keys);

    /// <summary>The one name of the group that a body's name begins with; empty where there is none.</summary>
    /// <param name="name">The body's name.</param>
    /// <param name="length">How long the group's name is there.</param>
    public static string At(ReadOnlySpan<char> name, out int length)
    {
        length = Names.LongestStart(name);
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
        return Groups.GetAlternateLookup<ReadOnlySpan<char>>()[name[..length]];
    }

    /// <summary>Whether a name is a group's.</summary>
    public static bool Is(string name) => Groups.ContainsKey(name);

    /// <summary>Whether a body's name begins with a group's.</summary>
    public static bool IsOfGroup(string name) => At(name, out _).Length > 0;

    /// <summary>What a body of a known group is also called.</summary>
    /// <param name="name">The body's name.</param>
    public static IEnumerable<string> OtherNames(string name)
    {
        if (At(name, out var length) is not { Length: > 0 } group)
        {
            yield break;
        }
        foreach (var other in ByGroup[group])
        {
            yield return other + name[length..];
        }
    }

    private static FrozenDictionary<string, string> Read()
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (group, names) in WordTable.Read("firms"))
        {
            groups[group] = group;
            foreach (var name in names)
            {
                groups[name] = group;
            }
        }
        return groups.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
