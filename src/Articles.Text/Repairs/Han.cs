using Articles.Lexicon;

namespace Articles.Text.Repairs;

/// <summary>What the repairing steps need to know of a single Chinese character.</summary>
internal static class Han
{
    private static readonly char[] SimplifiedForms = new char[0x10000];
    private static readonly bool[] TwoFaced = new bool[0x10000];

    // The forms of all characters that have several, those of one behind the other; the simplified ones in order, and where the
    // forms of each begin.
    private static readonly char[] Forms;
    private static readonly char[] WithForms;
    private static readonly ushort[] FirstForms;

    static Han()
    {
        var toSimplified = ConversionTables.Table("TSCharacters");
        var twoFaced = new HashSet<char>();
        for (var i = 0; i < SimplifiedForms.Length; i++)
        {
            var character = (char)i;
            SimplifiedForms[i] = character;
            if (!IsHan(character))
            {
                continue;
            }
            if (Find(toSimplified, character) is { } simplified && simplified != character)
            {
                SimplifiedForms[i] = simplified;
                twoFaced.Add(character);
                twoFaced.Add(simplified);
            }
        }
        foreach (var character in twoFaced)
        {
            TwoFaced[character] = true;
        }
        var groups = twoFaced.GroupBy(character => SimplifiedForms[character]).OrderBy(group => group.Key).ToList();
        Forms = [.. groups.SelectMany(group => group)];
        WithForms = [.. groups.Select(group => group.Key)];
        FirstForms = new ushort[groups.Count + 1];
        foreach (var (i, group) in groups.Index())
        {
            FirstForms[i + 1] = checked((ushort)(FirstForms[i] + group.Count()));
        }
    }

    /// <summary>Whether a code unit is a Chinese character of the basic plane.</summary>
    public static bool IsHan(char character) =>
        character
            is (>= '\u4E00' and <= '\u9FFF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\uF900' and <= '\uFAFF')
                or '〇';

    /// <summary>The simplified form, or the character itself.</summary>
    public static char Simplified(char character) => SimplifiedForms[character];

    /// <summary>All characters that have a simplified form in common, itself among them.</summary>
    public static ReadOnlySpan<char> FormsOf(char simplified) =>
        TwoFaced[simplified] && WithForms.AsSpan().BinarySearch(simplified) is >= 0 and var i
            ? Forms.AsSpan(FirstForms[i]..FirstForms[i + 1])
            : SimplifiedForms.AsSpan(simplified, 1);

    /// <summary>Whether the character is written differently in the two scripts.</summary>
    public static bool DiffersByScript(char character) => TwoFaced[character];

    /// <summary>Whether the character, in either script, is one of the 3,755 in everyday use.</summary>
    public static bool IsCommon(char character) => Gbk.IsCommon(Simplified(character));

    private static char? Find(Trie table, char character) =>
        table.TryGetValue([character], out var value) && ConversionTables.Replacement(value) is { Length: 1 } form
            ? form[0]
            : null;
}
