using System.Collections.Frozen;
using Articles.Lexicon;

namespace Articles.Text.Repairs;

/// <summary>What the repairing steps need to know of a single Chinese character.</summary>
internal static class Han
{
    private static readonly char[] SimplifiedForms = new char[0x10000];
    private static readonly bool[] TwoFaced = new bool[0x10000];

    // The forms of all characters that have several, those of one behind the other; where they begin, by the simplified one.
    private static readonly char[] Forms;
    private static readonly FrozenDictionary<char, Range> FormsBySimplified;

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
        var forms = new List<char>();
        var ranges = new Dictionary<char, Range>();
        foreach (var group in twoFaced.GroupBy(character => SimplifiedForms[character]))
        {
            var start = forms.Count;
            forms.AddRange(group);
            ranges.Add(group.Key, start..forms.Count);
        }
        (Forms, FormsBySimplified) = ([.. forms], ranges.ToFrozenDictionary());
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
        FormsBySimplified.TryGetValue(simplified, out var forms)
            ? Forms.AsSpan(forms)
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
