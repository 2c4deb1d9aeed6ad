using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Compiler;

/// <summary>The tables in which each line is one thing with its names: the lines as they stand, and of each name its line's number.</summary>
internal static class SynonymTables
{
    /// <summary>Adds the groups, whose class is their first name.</summary>
    public static void AddGroups(WordListsWriter file, IReadOnlyList<(string Class, string[] Words)> lines)
    {
        List<string[]> groups = [.. lines.Select(static x => (string[])[x.Class, .. x.Words])];
        file.AddLines(TableNames.Groups, groups);
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var (i, names) in groups.Index())
        {
            foreach (var name in names)
            {
                numbers.Add(name, checked((ushort)i));
            }
        }
        file.AddMap(TableNames.GroupNames, [.. numbers.Keys], [.. numbers.Values]);
    }

    /// <summary>Adds the things, by category and each name's <see cref="Surface.Key"/>.</summary>
    public static void AddThings(WordListsWriter file, IReadOnlyList<(string Class, string[] Words)> lines)
    {
        file.AddLines(TableNames.Things, [.. lines.Select(static x => x.Words)]);
        foreach (var category in EntityCategories.All)
        {
            var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
            foreach (var (i, (_, names)) in lines.Index().Where(x => x.Item.Class == category))
            {
                foreach (var name in names)
                {
                    numbers[Surface.Key(name)] = checked((ushort)i);
                }
            }
            file.AddMap(TableNames.ThingNames(category), [.. numbers.Keys], [.. numbers.Values]);
        }
    }
}
