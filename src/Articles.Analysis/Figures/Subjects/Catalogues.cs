using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells documents that are lists: what they hold is their own, whoever issues them (《甲目录》推介品种240个).</summary>
internal static class Catalogues
{
    /// <summary>The words that end such documents' names.</summary>
    public static WordList Tails { get; } = new("目录 名录 清单 名单 榜单");

    /// <summary>Whether an entity is such a document.</summary>
    public static bool Is(Entity? entity) =>
        entity is { Category: EntityCategory.Document, Name: var name }
        && Tails.LengthBefore(name, 0, EndOfName(name)) > 0;

    /// <summary>Where a document's name ends before its edition: 甲目录|（2023年）.</summary>
    public static int EndOfName(string name) =>
        name[^1] == '）' && name.LastIndexOf('（') is var bracket and > 0 ? bracket : name.Length;
}
