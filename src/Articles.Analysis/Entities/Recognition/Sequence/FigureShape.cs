using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Years;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>Tells that what the model takes for a product is a figure, a time, or what a figure beside it is of.</summary>
internal static class FigureShape
{
    private const string FigureSigns = "0123456789.,+~-%";
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    // 荣耀20|部|手机.
    private static readonly WordSet Counting = new([
        "部",
        "部手机",
        "辆",
        "台",
        "家",
        "名",
        "人",
        "件",
        "套",
        "元",
        "万",
        "亿",
        "万元",
        "亿元",
    ]);

    // 2000TOPS, 10Gbps: figures.
    private static readonly WordSet Units = WordTable.Set("latin", "unit");
    private static readonly WordSet Measures = WordTable.Set("latin", "measure");

    /// <summary>Whether it is that: “100+”, 2024H1, 2000TOPS, 算力37EFLOPS, 100W快充.</summary>
    public static bool Is(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        var (first, last) = (text.TokenAt(name.Start), text.TokenAt(name.End - 1));
        return (surface.ContainsAnyExceptInRange('0', '9') && surface.TrimStart(FigureSigns).IsEmpty)
            || IsTimeOrCount(text, name, surface)
            || BeginsWithFigure(surface)
            || IsBehindFigure(text, name.Start, first - 1)
            || text.IsOneOf(last, Measures)
            // ARPU3, where a page has the number of a note.
            || Measures.Contains(text[last].TrimEnd("0123456789"))
            || (char.IsAsciiDigit(surface[0]) && Units.Contains(surface.TrimStart(FigureSigns)))
            || (last > first && EndsInFigure(text, last));
    }

    // 算力37EFLOPS; 甲都市圈 3MS, where the number and its unit are one word.
    private static bool EndsInFigure(TokenizedText text, int last) =>
        text.Kind(last) == TokenKind.Latin
        && (
            text.Kind(last - 1) == TokenKind.Number
            || (
                text[last].TrimStart(FigureSigns) is var unit && unit.Length < text[last].Length && Units.Contains(unit)
            )
        );

    // 100W快充: how much of it.
    private static bool BeginsWithFigure(ReadOnlySpan<char> surface)
    {
        var rest = surface.TrimStart(FigureSigns);
        var letters = rest.IndexOfAnyExcept(Letters);
        return rest.Length < surface.Length
            && letters > 0
            && CharClass.IsHan(rest[letters])
            && Units.Contains(rest[..letters]);
    }

    // 100W|超级快充.
    private static bool IsBehindFigure(TokenizedText text, int start, int before) =>
        before >= 0
        && text.End(before) == start
        && text[before].TrimStart(FigureSigns) is var unit
        && unit.Length < text[before].Length
        && Units.Contains(unit)
        && !text.IsOneOf(before, Grammar.Codes);

    // 2024H1, 甲1-5月, 皖豫2省: a time, and so many of something.
    private static bool IsTimeOrCount(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        var after = name.End < text.Text.Length ? text.Text[name.End] : '\0';
        return ReportPeriods.Read(text.Text, name.Start, name.End, out _) == name.End
            || surface[^1] == '月'
            // 4.0.0-beta3: a version of something.
            || (char.IsAsciiDigit(surface[0]) && surface.Count('.') > 1)
            // 甲云|营收.
            || (surface[^1] == '营' && after == '收')
            || (
                char.IsAsciiDigit(surface[^1])
                && (
                    after is '月' or '日' or '省' or '市' or '县' or '起'
                    || Counting.Contains(text[text.TokenAt(name.End - 1) + 1])
                )
            );
    }
}
