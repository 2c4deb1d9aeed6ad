using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measure from who does it each: 甲站、乙站分别发送|旅客.</summary>
internal static class DistributedMeasure
{
    // A verb of two characters may be all there is.
    private const int ShortestDone = 3;

    /// <summary>
    /// The part of a phrase that is measured: behind 分别 what is done, before it a measure whose share follows (甲、乙的产量|分别占全国|的70%).
    /// </summary>
    public static (int Start, int End) Around(string text, int start, int end, MentionIndex mentions)
    {
        var each = text.AsSpan(start, Math.Max(0, end - start)).IndexOf("分别");
        var after = start + each + 2;
        if (each <= 0 || after >= end)
        {
            return (start, end);
        }
        var isMeasure = MeasureWords.EndsWith(text, new TextSpan(start, each));
        if (text[after] == '占')
        {
            return (start, isMeasure ? start + each : end);
        }
        var areNames = mentions.At(after - 3) is { } name && name.End == after - 2;
        return (!isMeasure && (areNames || end - after >= ShortestDone) ? after : start, end);
    }
}
