using Articles.Analysis.Compiler;

namespace Articles.Analysis.Tests.Entities.Tables;

/// <summary>The tables as they stand in their files, line by line: the analyzer has them compiled.</summary>
internal static class TableFiles
{
    /// <summary>The folder.</summary>
    public static readonly string Data = Checkout.PathOf("src", "Articles.Analysis", "Entities", "Data");

    /// <summary>The lines of a table.</summary>
    /// <param name="name">The file's path in the folder, without its ending.</param>
    public static List<(string Class, string[] Words)> Read(params string[] name) =>
        TableText.Read(Path.Combine([Data, .. name]) + ".txt");
}
