using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts what is counted from the examples before it: 甲、乙等|企业43家, 甲、乙、丙|四大产业增加值.</summary>
internal static class ListedExamples
{
    private const int Shortest = 2;

    private static readonly WordList Classes = new("大 类 种 款 所 项 个");
    private static readonly WordList Places = new("地 市 省 县 区 镇 州 旗 家 方");

    /// <summary>Where it begins; the place itself where no examples stand there. 甲、乙等领域投资, which is not counted, is of those alone.</summary>
    public static int After(string text, int start, int end, bool isCounted)
    {
        var phrase = text.AsSpan(start, end - start);
        var list = Math.Max(phrase.LastIndexOf('、'), phrase.LastIndexOf("》《"));
        if (list <= 0)
        {
            return start;
        }
        for (var at = end - Shortest; at > start + list + 1; at--)
        {
            // 平等, 等级 are words.
            if (
                (
                    isCounted
                    && text[at - 1] == '等'
                    && !CountedDeed.IsWord(text, at - 2)
                    && !CountedDeed.IsWord(text, at - 1)
                ) || (IsNumber(text[at]) && !IsNumber(text[at - 1]) && text[at - 1] != '第' && IsClassed(text, at, end))
            )
            {
                return AfterCount(text, at, end);
            }
        }
        return start;
    }

    private static bool IsClassed(string text, int at, int end)
    {
        at = AfterNumber(text, at, end);
        return Math.Max(Classes.LengthAt(text, at, end), Places.LengthAt(text, at, end)) is var length and > 0
            && at + length + 1 < end;
    }

    private static int AfterNumber(string text, int at, int end)
    {
        while (at < end && IsNumber(text[at]))
        {
            at++;
        }
        return at;
    }

    private static bool IsNumber(char c) => "两一二三四五六七八九十".Contains(c);

    /// <summary>Where it begins behind how many places they are: 甲县、乙县|两县|通达率.</summary>
    public static int AfterCount(string text, int at, int end)
    {
        var behind = AfterNumber(text, at, end);
        var place = behind > at ? Places.LengthAt(text, behind, end) : 0;
        return place > 0 && end - behind - place >= Shortest ? behind + place : at;
    }
}
