using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Repairs;

/// <summary>What the repairing steps need to know of a single Chinese character.</summary>
internal static partial class Han
{
    private static readonly MappedBytes SimplifiedForms = TextTables.Of(TableNames.Simplified);
    private static readonly MappedBytes TwoFaced = TextTables.Of(TableNames.TwoFaced);
    private static readonly MappedBytes Forms = TextTables.Of(TableNames.Forms);
    private static readonly MappedBytes WithForms = TextTables.Of(TableNames.WithForms);
    private static readonly MappedBytes FirstForms = TextTables.Of(TableNames.FirstForms);

    /// <summary>The simplified form, or the character itself.</summary>
    public static char Simplified(char character) => SimplifiedForms.As<char>()[character];

    /// <summary>All characters that have a simplified form in common, itself among them.</summary>
    public static ReadOnlySpan<char> FormsOf(char simplified) =>
        DiffersByScript(simplified) && WithForms.As<char>().BinarySearch(simplified) is >= 0 and var i
            ? Forms.As<char>()[FirstForms.As<ushort>()[i]..FirstForms.As<ushort>()[i + 1]]
            : SimplifiedForms.As<char>().Slice(simplified, 1);

    /// <summary>Whether the character is written differently in the two scripts.</summary>
    public static bool DiffersByScript(char character) => TwoFaced.As<byte>()[character] != 0;

    /// <summary>Whether the character, in either script, is one of the 3,755 in everyday use.</summary>
    public static bool IsCommon(char character) => Gbk.IsCommon(Simplified(character));

    /// <summary>Whether two characters, in either script, are a word of the dictionary.</summary>
    public static bool AreWord(char first, char second) => Words.All.Contains([Simplified(first), Simplified(second)]);
}
