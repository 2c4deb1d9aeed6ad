using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds the measure that a verb of change takes as its object: 集中监控降低|运维成本65%.</summary>
internal static class ChangedMeasure
{
    /// <summary>How long such a verb is.</summary>
    public const int VerbLength = 2;

    private static readonly WordList Changes = new("降低 提升 提高 减少 缩短 节省 节约 压缩 压降 缩减");
    private static readonly WordList Upgrades = new("工程 项目 行动 改造 计划 专项");

    /// <summary>How far behind a phrase's beginning the measure begins; 0 where no verb takes it: whatever does so stands before it.</summary>
    public static int Find(string text, int start, int end)
    {
        for (var at = end - VerbLength - 2; at > start; at--)
        {
            var after = at + VerbLength;
            if (
                Changes.LengthAt(text, at, end) == VerbLength
                && MeasureWords.EndsWith(text, new TextSpan(after, end - after))
                && Upgrades.LengthAt(text, after, end) == 0
                && !text.AsSpan(at, end - at).Contains('的')
            )
            {
                return after - start;
            }
        }
        return 0;
    }
}
