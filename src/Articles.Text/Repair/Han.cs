using System.Collections.Frozen;
using Articles.Lexicon;

namespace Articles.Text.Repairs;

/// <summary>What the repairing steps need to know of a single Chinese character.</summary>
internal static class Han
{
    private static readonly char[] SimplifiedForms = new char[0x10000];
    private static readonly bool[] TwoFaced = new bool[0x10000];
    private static readonly FrozenDictionary<char, string> Forms;

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
        Forms = twoFaced
            .GroupBy(character => SimplifiedForms[character])
            .ToFrozenDictionary(forms => forms.Key, forms => string.Concat(forms));
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
    public static string FormsOf(char simplified) =>
        Forms.TryGetValue(simplified, out var forms) ? forms : simplified.ToString();

    /// <summary>Whether the character is written differently in the two scripts.</summary>
    public static bool DiffersByScript(char character) => TwoFaced[character];

    /// <summary>Whether the character, in either script, is one of the 3,755 in everyday use.</summary>
    public static bool IsCommon(char character) => Gbk.IsCommon(Simplified(character));

    private static char? Find(Trie table, char character) =>
        table.TryGetValue([character], out var value) && ConversionTables.Replacement(value) is { Length: 1 } form
            ? form[0]
            : null;
}
