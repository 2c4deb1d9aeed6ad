using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads a decade, which names no year: 20世纪80年代, 上世纪七十年代末, 90年代初. Its numbers count nothing.</summary>
internal static class Decades
{
    /// <summary>Where the decade ends that begins at a place; the place itself if none does.</summary>
    public static int Read(string text, int at, int end)
    {
        // Behind most numbers there is none.
        if (!text.AsSpan(at, Math.Min(Longest, end - at)).Contains('代'))
        {
            return at;
        }
        var isNumber = NumberReader.TryRead(text, at, end, out var number);
        var p = Century(text, at, end, isNumber ? number : default);
        if (
            !(p > at ? NumberReader.TryRead(text, p, end, out number) : isNumber)
            || number is not { Max: null, IsOpen: false, Scale: 1 or 10 }
            || number.Value % 10 != 0
            || number.Value is not (< 100 or >= FirstYear and < LastYear)
            || (p == at && at > 0 && Numerals.Begins(text[at - 1]))
        )
        {
            return at;
        }
        p = number.End;
        if (p + 1 >= end || text[p] != '年' || text[p + 1] != '代' || Words.LengthAt(text, p + 1, end) > 0)
        {
            return at;
        }
        return p + 2 + Parts.LengthAt(text, p + 2, end);
    }

    // Where the century ends that begins at a place, by its number or by 上 and 本; the place itself if none does.
    private static int Century(string text, int at, int end, NumberToken number)
    {
        var p =
            text[at] is '上' or '本' ? at + 1
            : number.Value is > 0 and < LastCentury ? number.End
            : at;
        return p > at && p + 1 < end && text[p] == '世' && text[p + 1] == '纪' ? p + 2 : at;
    }

    private const int Longest = 20;
    private const int LastCentury = 30;
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    private static readonly WordList Parts = new("初期 初 中期 中后期 中叶 末期 末 后期 以来 以后 之后 起");

    // 2020年|代表团, 2010年|代建项目.
    private static readonly WordList Words = new("代表 代码 代理 代工 代言 代购 代销 代建 代办 代收 代发 代步 代价");
}
