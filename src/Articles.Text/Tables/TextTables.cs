using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Text.Tables;

/// <summary>
/// The tables of single characters and of pairs of bytes, compiled at build (<c>Articles.Text.Compiler</c>) and read where
/// the loader maps the assembly.
/// </summary>
internal static class TextTables
{
    private static readonly WordLists File = WordLists.OfResource(typeof(TextTables).Assembly, TableNames.File);

    /// <summary>A table, by its name in <see cref="TableNames"/>.</summary>
    public static MappedBytes Of(string name) => File.Bytes(name);

    /// <summary>A list of words.</summary>
    public static WordMap Words(string name) => File.Map(name);

    /// <summary>Lines of texts.</summary>
    public static TextLines Lines(string name) => File.Lines(name);
}
