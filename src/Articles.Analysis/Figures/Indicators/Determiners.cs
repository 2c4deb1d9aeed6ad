using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a noun from the words that point at it, and from a preposition that leads all of it: 对这两个|区块, 这些|切片, 按|时速.</summary>
internal static class Determiners
{
    private const string Prepositions = "对向将把";
    private const string Classifiers = "个家项类种座条所名位款批台辆件处栋幅块片";

    private static readonly WordList Pointing = new("这些 那些 上述 该批 此类 这类");
    private static readonly WordList Rates = new("按时速 按单价 按均价 按年利率 按税率");

    /// <summary>Where the noun begins; the place itself if none of that stands there, or nothing would be left.</summary>
    public static int After(string text, int start, int end, MentionIndex mentions)
    {
        if (start >= end)
        {
            return start;
        }
        var at = Rates.LengthAt(text, start, end) > 0 || IsLed(text, start, end, mentions) ? start + 1 : start;
        at += Pointing.LengthAt(text, at, end);
        at = AfterCounted(text, at, end);
        return end - at > 1 ? at : start;
    }

    // A verb behind the preposition would have what is measured as its object; a name, to which something goes (对甲国出口), owns nothing.
    private static bool IsLed(string text, int start, int end, MentionIndex mentions)
    {
        if (
            !Prepositions.Contains(text[start])
            || WholeWords.Holds(text, start, end)
            || (start + 1 < end && mentions.At(start + 1) is not null)
            // 对全省增长的贡献率.
            || MeasureWords.EndsWith(text, new TextSpan(start, end - start))
        )
        {
            return false;
        }
        for (var at = start + 1; at < end; at++)
        {
            if (Verbs.GoverningAt(text, at, end) > 1)
            {
                return false;
            }
        }
        return true;
    }

    private static int AfterCounted(string text, int at, int end) =>
        at < end
        && text[at] == '这'
        && NumberReader.TryRead(text, at + 1, end, out var number)
        && number.End < end
        && Classifiers.Contains(text[number.End])
            ? number.End + 1
            : at;
}
