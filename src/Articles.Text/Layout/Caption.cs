using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Layout;

/// <summary>Lines below or beside a picture: <c>▲新馆外景。</c>, <c>图为…</c>, <c>读者在新馆。本报记者 李四 摄</c>.</summary>
internal static class Caption
{
    private const int Longest = 120;
    private const int LongestCredit = 20;
    private const string Arrows = "▲△▼▽◀◁◄►▶▷";
    private static readonly SearchValues<char> Boundaries = SearchValues.Create("。！？ \u3000（(");
    private const string Agencies = "社网报台";
    private static readonly string[] Openers = ["图为", "图：", "图/", "图｜", "图说：", "资料图"];
    private static readonly string[] Credits =
    [
        "摄",
        "供图",
        "摄影",
        "截图",
        "资料图",
        "资料图片",
        "制图",
        "绘图",
        "资料",
        "视觉中国",
    ];

    /// <summary>Whether a line is a caption by its mark, its opening words or the credit that it ends with.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= Longest
        && (IsArrow(line[0]) || CharacterClass.StartsWithAny(line, Openers) || EndsInCredit(line));

    /// <summary>Whether a character is an arrow that points at a picture.</summary>
    public static bool IsArrow(char c) => Arrows.Contains(c, StringComparison.Ordinal);

    /// <summary>The credit of papers in Taiwan: <c>（图／翻摄画面）</c>.</summary>
    private static bool IsInBrackets(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> credit) =>
        line[at] is '（' or '(' && CharacterClass.StartsWithAny(credit, ["图／", "图/", "图：", "图片来源", "图源"]);

    /// <summary>A credit may have its medium behind it: <c>…。城北图书馆供图 城北网</c>.</summary>
    private static ReadOnlySpan<char> WithoutMedium(ReadOnlySpan<char> line) =>
        line.LastIndexOfAny(' ', '\u3000') is > 0 and var blank
        && Facts.Medium.Is(line[(blank + 1)..].TrimEnd('发'))
        && CharacterClass.EndsWithAny(line[..blank], Credits)
            ? line[..blank]
            : line;

    /// <summary>
    /// Whether a line ends in a picture's credit: after a sentence's end or a blank, a few words that say who took it.
    /// </summary>
    public static bool EndsInCredit(ReadOnlySpan<char> line)
    {
        var bare = WithoutMedium(line.TrimEnd(CharacterClass.Closers).TrimEnd(" \u3000"));
        var last = bare.LastIndexOfAny(Boundaries);
        var credit = bare[(last + 1)..];
        if (last <= 0 || credit.Length is 0 or > LongestCredit || credit.IndexOfAny('，', '、') >= 0)
        {
            return false;
        }
        foreach (var end in Credits)
        {
            if (credit.EndsWith(end) && !credit.EndsWith("拍摄"))
            {
                return true;
            }
        }
        return credit is "图"
            || credit is [.., var agency, '发'] && Agencies.Contains(agency, StringComparison.Ordinal)
            || IsInBrackets(bare, last, credit);
    }
}
