using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>Names of newspapers, agencies, stations and portals, known by how they end: 城北日报, 临江网, 城北财经.</summary>
internal static class Medium
{
    private const int Shortest = 3;
    private const int Longest = 16;
    private const string Ends = "报网社台刊端";
    private static readonly string[] LongEnds = ["财经", "新闻", "在线", "资讯", "传媒", "融媒", "之声", "时讯"];
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。：；！？");

    /// <summary>Whether a few words are such a name.</summary>
    public static bool Is(ReadOnlySpan<char> name) =>
        name.Length is >= Shortest and <= Longest
        && name.IndexOfAny(Marks) < 0
        && (EndsAsOne(name[^1]) || (CharacterClass.EndsWithAny(name[1..], LongEnds) && CharacterClass.IsHan(name[0])));

    /// <summary>Whether a character is the last one of a medium's name: 日报, 社, 网, 电视台, 周刊, 客户端.</summary>
    public static bool EndsAsOne(char last) => Ends.Contains(last, StringComparison.Ordinal);
}
