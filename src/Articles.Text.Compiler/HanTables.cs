using Articles.Lexicon;
using Articles.Text.Repairs;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>The forms of single Chinese characters.</summary>
internal sealed class HanTables
{
    /// <summary>Makes them.</summary>
    public HanTables()
    {
        var toSimplified = ConversionTables.Table("TSCharacters");
        var twoFaced = new HashSet<char>();
        for (var i = 0; i < Simplified.Length; i++)
        {
            var character = (char)i;
            Simplified[i] = character;
            if (Han.IsOneUnit(character) && Find(toSimplified, character) is { } simplified && simplified != character)
            {
                Simplified[i] = simplified;
                twoFaced.Add(character);
                twoFaced.Add(simplified);
            }
        }
        foreach (var character in twoFaced)
        {
            TwoFaced[character] = 1;
        }
        var groups = twoFaced.GroupBy(character => Simplified[character]).OrderBy(group => group.Key).ToList();
        Forms = [.. groups.SelectMany(group => group)];
        WithForms = [.. groups.Select(group => group.Key)];
        FirstForms = new ushort[groups.Count + 1];
        foreach (var (i, group) in groups.Index())
        {
            FirstForms[i + 1] = checked((ushort)(FirstForms[i] + group.Count()));
        }
    }

    /// <inheritdoc cref="TableNames.Simplified"/>
    public char[] Simplified { get; } = new char[TableNames.Units];

    /// <inheritdoc cref="TableNames.TwoFaced"/>
    public byte[] TwoFaced { get; } = new byte[TableNames.Units];

    /// <inheritdoc cref="TableNames.Forms"/>
    public char[] Forms { get; }

    /// <inheritdoc cref="TableNames.WithForms"/>
    public char[] WithForms { get; }

    /// <inheritdoc cref="TableNames.FirstForms"/>
    public ushort[] FirstForms { get; }

    private static char? Find(Trie table, char character) =>
        table.TryGetValue([character], out var value) && ConversionTables.Replacement(value) is { Length: 1 } form
            ? form[0]
            : null;
}
