using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The names of well-known groups, banks, organs and universities, each known by several (<c>firms.txt</c>).</summary>
internal static class GroupNames
{
    private static readonly TextLines Groups = WordTable.Lines(TableNames.Groups);
    private static readonly WordMap Names = WordTable.Map(TableNames.GroupNames);

    // The first name of each group that was met: articles ask for the same few again and again.
    private static readonly string?[] Met = new string?[Groups.Count];

    /// <summary>The one name of the group that a body's name begins with; empty where there is none.</summary>
    /// <param name="name">The body's name.</param>
    /// <param name="length">How long the group's name is there.</param>
    public static string At(ReadOnlySpan<char> name, out int length)
    {
        length = Names.LongestStart(name, out var number);
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
        return NameOf(Names.ValueOf(number));
    }

    /// <summary>Whether a name is a group's.</summary>
    public static bool Is(ReadOnlySpan<char> name) => Names.TryGetNumber(name, out _);

    /// <summary>Whether a body's name begins with a group's.</summary>
    public static bool IsOfGroup(string name) => At(name, out _).Length > 0;

    /// <summary>Adds what a body of a known group is also called; nothing for another body.</summary>
    /// <param name="name">The body's name.</param>
    /// <param name="names">Where they are added.</param>
    public static void AddOtherNames(string name, List<string> names)
    {
        if (At(name, out var length).Length == 0 || !Names.TryGetNumber(name.AsSpan(0, length), out var number))
        {
            return;
        }
        var ofGroup = Groups[Names.ValueOf(number)];
        for (var i = 0; i < ofGroup.Count; i++)
        {
            names.Add(string.Concat(ofGroup[i], name.AsSpan(length)));
        }
    }

    private static string NameOf(int group) => Met[group] ??= Groups.FirstOf(group).ToString();
}
