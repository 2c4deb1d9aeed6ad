using System.Runtime.InteropServices;
using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Where the dictionary has the words that begin with the last characters of a text, so that one more character is
/// looked up in one step for each length. 0 where no word begins so.
/// </summary>
/// <param name="One">The words that begin with the last character.</param>
/// <param name="Two">With the last two.</param>
/// <param name="Three">With the last three.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordBeginnings(int One, int Two, int Three)
{
    private static readonly MappedBytes First = TextTables.Of(TableNames.Beginnings);

    /// <summary>The beginnings once one more character, simplified, is there.</summary>
    public WordBeginnings Next(char simplified) =>
        new(First.As<int>()[simplified], Extend(One, simplified), Extend(Two, simplified));

    /// <summary>The place of the word of four characters that one more character, simplified, ends; 0 for none.</summary>
    public int Fourth(char simplified) => Extend(Three, simplified);

    private static int Extend(int beginning, char simplified) =>
        beginning == 0 ? 0 : Words.All.Extend(beginning, simplified);
}
